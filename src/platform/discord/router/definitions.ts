import { atLeast, managesServer, RIGHTS } from "#kernel/access.ts";
import type {
  ButtonDefinition,
  CommandDefinition,
  ContextMenuDefinition,
  Events,
  Feature,
  FormDefinition,
  ListenerDefinition,
  MenuDefinition,
} from "#kernel/feature.ts";
import { ALL_PARTS, PARTS } from "#kernel/parts.ts";
import type { Provides } from "#kernel/provides.ts";
import type { Translate } from "#kernel/text.ts";
import { type FormerCommand, formerCommands } from "./former-commands.ts";
import { asFormerly } from "./former-name.ts";

/** Everything the features define, by the name under which Discord will ask for it. */
export interface Definitions {
  readonly commands: ReadonlyMap<string, CommandDefinition>;
  /** Typed forms: paths and aliases. */
  readonly typed: ReadonlyMap<string, CommandDefinition>;
  /** By the names of other bots, which each server switches on. */
  readonly former: ReadonlyMap<string, FormerCommand>;
  readonly buttons: ReadonlyMap<string, ButtonDefinition>;
  readonly menus: ReadonlyMap<string, MenuDefinition>;
  readonly forms: ReadonlyMap<string, FormDefinition>;
  /** By kind and English name: `message:Quote into ticket`. */
  readonly contextMenus: ReadonlyMap<string, ContextMenuDefinition>;
  listeners<Name extends keyof Events>(name: Name): readonly ListenerDefinition<Name>[];
  readonly provides: Required<Provides>;
}

/** What somebody holds where no feature says more: those who manage the server are its admins. */
const holdsByDiscord: NonNullable<Provides["holds"]> = async (_app, _guildId, { permissions }) => {
  const level = managesServer(permissions) ? "admin" : "user";
  return {
    level,
    somewhere: async () => level,
    from: (right) => RIGHTS[right].from,
    holds: async (right) => atLeast(level, RIGHTS[right].from),
  };
};

export const contextMenuKey = (kind: "message" | "user", name: string): string => `${kind}:${name}`;

/** Throws when two features define the same thing, or one asks for a permission that there is not: that is found at the start, not when somebody presses it. */
export function collectDefinitions(features: readonly Feature[], english: Translate): Definitions {
  const commands = unique(
    features.flatMap((feature) => feature.commands ?? []),
    (each) => each.path,
  );
  const typed = unique(
    [...commands.values()].flatMap((each) => [
      ...[each.path, ...(each.aliases ?? [])].map((name) => ({ name, each })),
      ...(each.former ?? []).map((former) => ({ name: former.typed, each: asFormerly(each, former) })),
    ]),
    (entry) => entry.name,
  );
  const typedByName = new Map([...typed].map(([name, { each }]) => [name, each]));
  const former = formerCommands(typedByName).flatMap((each) => each.names.map((name) => [name, each] as const));
  const listeners = features.flatMap((feature) => feature.listeners ?? []);
  features.forEach(mustAskForKnown);
  return {
    commands,
    typed: typedByName,
    former: new Map(former),
    buttons: unique(
      features.flatMap((feature) => feature.buttons ?? []),
      (each) => each.button,
    ),
    menus: unique(
      features.flatMap((feature) => feature.menus ?? []),
      (each) => each.menu,
    ),
    forms: unique(
      features.flatMap((feature) => feature.forms ?? []),
      (each) => each.form,
    ),
    contextMenus: unique(
      features.flatMap((feature) => feature.contextMenus ?? []),
      (each) => contextMenuKey(each.contextMenu, english.plain(each.name)),
    ),
    listeners: <Name extends keyof Events>(name: Name) =>
      listeners.filter((each): each is ListenerDefinition<Name> => each.on === name),
    provides: {
      holds: only(features, "holds") ?? holdsByDiscord,
      prefix: only(features, "prefix") ?? (() => "!"),
      replyPrefix: only(features, "replyPrefix") ?? (() => "+"),
      replyWords: only(features, "replyWords") ?? (() => []),
      replyNamed: only(features, "replyNamed") ?? (async () => undefined),
      isReplyRoom: only(features, "isReplyRoom") ?? (async () => false),
      locale: only(features, "locale") ?? (() => "en-US"),
      isOn: only(features, "isOn") ?? (() => true),
      partsStored: only(features, "partsStored") ?? (async () => ALL_PARTS),
    },
  };
}

/** Definitions that others can take the place of. */
export function replaceable(first: Definitions): Definitions & { replace(next: Definitions): void } {
  let current = first;
  return {
    get commands() {
      return current.commands;
    },
    get typed() {
      return current.typed;
    },
    get former() {
      return current.former;
    },
    get buttons() {
      return current.buttons;
    },
    get menus() {
      return current.menus;
    },
    get forms() {
      return current.forms;
    },
    get contextMenus() {
      return current.contextMenus;
    },
    get provides() {
      return current.provides;
    },
    listeners: (name) => current.listeners(name),
    replace(next) {
      current = next;
    },
  };
}

/** Extensions are written without our types. */
function mustAskForKnown({
  name,
  commands = [],
  buttons = [],
  menus = [],
  forms = [],
  contextMenus = [],
}: Feature): void {
  for (const { access, part } of [...commands, ...buttons, ...menus, ...forms, ...contextMenus]) {
    if (part !== undefined && !Object.hasOwn(PARTS, part))
      throw new Error(`${name} belongs to the part "${part}", which there is not`);
    if (access === "everyone" || Object.hasOwn(RIGHTS, access)) continue;
    throw new Error(`${name} asks for the permission "${access}", which there is not`);
  }
}

function unique<T>(all: readonly T[], nameOf: (each: T) => string): Map<string, T> {
  const byName = new Map<string, T>();
  for (const each of all) {
    const name = nameOf(each);
    if (byName.has(name)) throw new Error(`"${name}" is defined twice`);
    byName.set(name, each);
  }
  return byName;
}

function only<Key extends keyof Provides>(features: readonly Feature[], key: Key): Provides[Key] | undefined {
  const providing = features.filter((feature) => feature.provides?.[key]);
  if (providing.length > 1) {
    throw new Error(`${key} is provided by ${providing.map((feature) => feature.name).join(" and ")}`);
  }
  const { provides } = providing[0] ?? {};
  // Bound, so that a provider may be an object with state.
  return provides?.[key]?.bind(provides) as Provides[Key] | undefined;
}
