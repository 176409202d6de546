import {
  type Desk,
  defaultSettings,
  type Grant,
  type Panel,
  type PanelLook,
  type TypeDefinition,
} from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { ResolvedDesk, ResolvedPanel, ResolvedType } from "./resolve.ts";

/** What a desk is now, and what its file makes of it. */
export interface Plan {
  readonly desk: Desk;
  readonly types: readonly TypeDefinition[];
  readonly panels: readonly PlannedPanel[];
  /** One line each, for people: `+ type billing`, `~ type support: name`, `- panel help`. */
  readonly changes: readonly string[];
}

export interface PlannedPanel {
  readonly panel: Omit<Panel, "roomId">;
  /** Whether a new message has to be posted: it stands nowhere, or elsewhere. */
  readonly isNew: boolean;
  /** Where it stands now, if it does. */
  readonly before: Panel | undefined;
  readonly types: readonly TypeDefinition[];
  /** Whether its message has to be posted, changed or taken away. */
  readonly differs: boolean;
  /** Somebody deleted its message by hand: it is posted anew. */
  readonly vanished: boolean;
}

export interface Present {
  readonly desk: Desk | undefined;
  readonly types: readonly TypeDefinition[];
  readonly panels: readonly Panel[];
  /** Panels whose message somebody deleted by hand. */
  readonly vanished: ReadonlySet<string>;
}

export interface Target {
  readonly guildId: Snowflake;
  readonly name: string;
  readonly file: ResolvedDesk;
  readonly newId: () => string;
}

/** Decides what applying a file changes. Touches nothing. The same file again changes nothing. */
export function planDesk(present: Present, { guildId, name, file, newId }: Target): Plan {
  const setPermissions = setByCommand(present.desk?.setPermissions, file.permissions);
  const desk: Desk = {
    guildId,
    name,
    locale: file.locale,
    prefix: file.prefix,
    replyPrefix: file.replyPrefix,
    staffRoles: file.staff,
    levels: [...file.levels, ...givenByCommand(present.desk?.levels)],
    permissions: { ...setPermissions, ...file.permissions },
    setPermissions,
    defaults: file.defaults,
    anonymousRequesters: file.anonymousRequesters,
    departments: file.departments,
    deskList: deskListAfter(file, present.desk),
  };
  const ids = new Map(
    file.types.map(({ key }) => [key, present.types.find((type) => type.key === key)?.id ?? newId()] as const),
  );
  const kept = file.types.map((type, position) => {
    const before = present.types.find(({ key }) => key === type.key);
    return { before, after: toType(withGiven(type, before), { guildId, position, ids }) };
  });
  const gone = present.types
    .filter(({ key, retired, origin }) => !retired && origin === "file" && !file.types.some((type) => type.key === key))
    .map((before) => ({ before, after: { ...before, retired: true } }));
  const types = [...kept, ...gone];
  const wanted = new Map(kept.map(({ after }) => [after.key, after]));

  const panels = planPanels(present, { guildId, name, file, newId, wanted });
  return {
    desk,
    types: types.map(({ after }) => after),
    panels,
    changes: describeChanges(present, { desk, types: types.map(({ after }) => after), panels }),
  };
}

/** What a plan changes, one line each. */
export function describeChanges(
  present: Pick<Present, "desk" | "types">,
  { desk, types, panels }: Omit<Plan, "changes">,
): string[] {
  return [
    ...(present.desk ? describe("desk", differences(present.desk, desk)) : ["+ desk"]),
    ...types.flatMap((after) =>
      change(
        "type",
        after.key,
        present.types.find(({ id }) => id === after.id),
        after,
      ),
    ),
    ...panels.flatMap(panelChange),
  ];
}

/** What was given by command stays. */
const givenByCommand = (levels: readonly Grant[] = []): readonly Grant[] =>
  levels.filter(({ origin }) => origin === "command");

/** What was set by command stays, unless the file says it. */
const setByCommand = (set: Desk["permissions"] = {}, said: Desk["permissions"]): Desk["permissions"] =>
  Object.fromEntries(Object.entries(set).filter(([right]) => !(right in said)));

/** Set by command, it stays until the file says something. */
function deskListAfter({ deskList }: ResolvedDesk, before: Desk | undefined): Desk["deskList"] {
  if (deskList !== null) return { channelId: deskList, origin: "file" };
  return before?.deskList?.origin === "command" ? before.deskList : null;
}

function withGiven(type: ResolvedType, before: TypeDefinition | undefined): ResolvedType {
  const levels = [...(type.own.levels ?? []), ...givenByCommand(before?.own.levels)];
  return levels.length === 0 ? type : { ...type, own: { ...type.own, levels } };
}

function planPanels(
  present: Present,
  { guildId, name, file, newId, wanted }: Target & { wanted: ReadonlyMap<string, TypeDefinition> },
): PlannedPanel[] {
  const kept = file.panels.map((panel): PlannedPanel => {
    const before = present.panels.find(({ key }) => key === panel.key);
    const vanished = before !== undefined && !before.retired && present.vanished.has(before.id);
    const isNew = !before || before.retired || vanished || before.channelId !== panel.channel;
    const posting = (before?.posting ?? 0) + (isNew ? 1 : 0);
    const after = toPanel(panel, { guildId, id: before?.id ?? newId(), posting });
    const types = panel.topics.flatMap((topic) => wanted.get(topic) ?? []);
    const looksNew = types.some((type) => {
      const known = present.types.find(({ id }) => id === type.id);
      return !known || known.name !== type.name || known.emoji !== type.emoji || known.description !== type.description;
    });
    const renamed = present.desk?.locale !== file.locale || present.desk?.name !== name;
    const differs =
      !before || before.retired || vanished || looksNew || renamed || differences(before, after).length > 0;
    return { panel: after, isNew, before: before?.retired ? undefined : before, types, differs, vanished };
  });
  const gone = present.panels
    .filter(
      ({ key, retired, origin }) => !retired && origin === "file" && !file.panels.some((panel) => panel.key === key),
    )
    .map(
      (before): PlannedPanel => ({
        panel: { ...before, retired: true },
        isNew: false,
        before,
        types: [],
        differs: true,
        vanished: false,
      }),
    );
  return [...kept, ...gone];
}

function toType(
  type: ResolvedType,
  { guildId, position, ids }: { guildId: Snowflake; position: number; ids: ReadonlyMap<string, string> },
): TypeDefinition {
  return {
    id: ids.get(type.key) ?? "",
    guildId,
    key: type.key,
    parentId: type.under === null ? null : (ids.get(type.under) ?? null),
    position,
    name: type.name,
    description: type.description,
    emoji: type.emoji,
    leads: type.leads,
    answer: type.answer,
    own: type.own,
    origin: "file",
    retired: false,
  };
}

function toPanel(
  panel: ResolvedPanel,
  { guildId, id, posting }: Pick<Panel, "guildId" | "id" | "posting">,
): Omit<Panel, "roomId"> {
  return {
    id,
    posting,
    guildId,
    key: panel.key,
    channelId: panel.channel,
    title: panel.title ?? null,
    text: panel.text ?? null,
    types: panel.topics,
    button: panel.button ?? null,
    look: toLook(panel),
    staff: panel.staff,
    destinationId: panel.destination,
    nameTemplate: panel["name-template"] ?? null,
    starterTemplate: panel.starter ?? null,
    origin: "file",
    retired: false,
  };
}

function toLook({ colour, images, shape, buttons, links }: ResolvedPanel): PanelLook {
  return {
    colour: colour === undefined ? null : Number.parseInt(colour.slice(1), 16),
    images: images.map(({ url, description = null }) => ({ url, description })),
    shape: shape ?? null,
    buttons: Object.fromEntries(
      Object.entries(buttons).map(([topic, { label = null, emoji = null, style = null }]) => [
        topic,
        { label, emoji, style },
      ]),
    ),
    links: links.map(({ label, url, emoji = null }) => ({ label, url, emoji })),
  };
}

function change(what: string, key: string, before: TypeDefinition | undefined, after: TypeDefinition): string[] {
  if (!before || (before.retired && !after.retired)) return [`+ ${what} ${key}`];
  if (after.retired) return before.retired ? [] : [`- ${what} ${key}`];
  return describe(`${what} ${key}`, differences(before, after));
}

function panelChange({ panel, before, differs, vanished }: PlannedPanel): string[] {
  if (panel.retired) return [`- panel ${panel.key}`];
  if (!before) return [`+ panel ${panel.key}`];
  if (!differs) return [];
  const changed = [...(vanished ? ["its message was deleted"] : []), ...differences(before, panel)];
  return describe(`panel ${panel.key}`, changed.length > 0 ? changed : ["its topics"]);
}

const describe = (what: string, fields: readonly string[]): string[] =>
  fields.length > 0 ? [`~ ${what}: ${fields.join(", ")}`] : [];

/** What is not set up by anybody. */
const INNER: readonly string[] = ["posting", "origin", "own", "defaults"];

/** Names of the fields that `after` has otherwise than `before`; what a type or desk passes on counts field by field. */
function differences(before: object, after: object): string[] {
  const [old, now] = [settingsOf(before), settingsOf(after)];
  return [...new Set([...Object.keys(now), ...ownKeys(before)])]
    .filter((field) => !INNER.includes(field))
    .filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    .map((field) => field.replace(/Id$/, "").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

type Fields = Readonly<Record<string, unknown>>;

function passedOn(of: { readonly own?: object; readonly defaults?: object }): object {
  return { ...of.own, ...of.defaults };
}
const settingsOf = (of: object): Fields => ({ ...onlyOwn(of), ...passedOn(of) }) as Fields;
const ownKeys = (of: object): string[] => Object.keys(passedOn(of));

/** A type that was read carries what it takes from above, too: that is not its own. */
function onlyOwn(of: object): object {
  if (!("own" in of)) return of;
  return Object.fromEntries(Object.entries(of).filter(([field]) => !(field in defaultSettings)));
}
