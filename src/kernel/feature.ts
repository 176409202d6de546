/**
 * The words features are written in. A handler gets one plain object and returns one answer; whether that answer is a first reply,
 * an edit after a deferral, a message of a prefix command or a DM is the router's business.
 */
import type {
  APIMessage,
  APIUser,
  GatewayChannelDeleteDispatchData,
  GatewayChannelUpdateDispatchData,
  GatewayGuildMemberRemoveDispatchData,
  GatewayGuildMemberUpdateDispatchData,
  GatewayGuildRoleDeleteDispatchData,
  GatewayMessageCreateDispatchData,
  GatewayMessageDeleteBulkDispatchData,
  GatewayMessageDeleteDispatchData,
  GatewayMessageReactionAddDispatchData,
  GatewayMessageReactionRemoveDispatchData,
  GatewayMessageUpdateDispatchData,
  GatewayThreadDeleteDispatchData,
  GatewayThreadMembersUpdateDispatchData,
  GatewayThreadUpdateDispatchData,
  GatewayTypingStartDispatchData,
} from "@discordjs/core";
import type { Migration } from "kysely/migration";
import type { Access, Actor } from "./access.ts";
import type { App } from "./app.ts";
import type { Asked } from "./asked.ts";
import type { Write } from "./database.ts";
import type { About, Known } from "./enrichment.ts";
import type { Contribution } from "./extension-point.ts";
import type { FormerName } from "./former-name.ts";
import type { JobDefinition } from "./jobs.ts";
import type { JoinedServer } from "./joined-server.ts";
import type { KeptFromRows } from "./memory.ts";
import type { DeliveryListener } from "./outbox.ts";
import { allInPart, type PartName } from "./parts.ts";
import type { Provides } from "./provides.ts";
import type { Room } from "./rooms.ts";
import type { Text } from "./text.ts";
import type { Snowflake } from "./types.ts";
import type { UploadedFile } from "./uploaded-file.ts";
import type { Samples, View } from "./view.ts";
import type { Speaks } from "./voice.ts";

/** How the router may acknowledge without running the handler. */
export type Reply =
  /** Only the person sees it (in DMs: everybody there). */
  | "private"
  | "public"
  /** A form opens, or a private message is said instead. Cannot be deferred: the handler only reads, within 1.5 s. */
  | "form"
  /** A form opens, or the message that was pressed changes. Cannot be deferred, either. */
  | "form-or-update"
  /** The message that was pressed changes. */
  | "update"
  /** Autocomplete. Cannot be deferred. */
  | "suggest";

/** Where something is used. */
export type Place = "server" | "dm";

/** What a handler knows. */
export interface Context {
  /** `app.write` is bound to this event: the first write notes it as handled, and a repeated event (after a crash) does nothing. One write per event. */
  readonly app: App;
  readonly write: Write;
  readonly actor: Actor;
  readonly guildId: Snowflake | null;
  readonly channelId: Snowflake;
  /** Of the person; private answers speak it. */
  readonly locale: string;
  /** Of the server; public answers speak it. The person's in a DM. */
  readonly guildLocale: string;
  /** Natural key of the event: the interaction's or message's id. */
  readonly eventId: Snowflake;
  /** Unchangeable facts of where it was pressed, if it was a component. */
  readonly message: { readonly id: Snowflake; readonly channelId: Snowflake } | null;
}

export type Answer =
  | { readonly answer: "say"; readonly view: View }
  | {
      readonly answer: "ask";
      readonly form: FormDefinition;
      readonly params: readonly string[];
      readonly title: Text | Words;
      readonly fields: readonly Field[];
    }
  | { readonly answer: "suggest"; readonly choices: readonly { readonly name: string; readonly value: string }[] }
  /** Acknowledged, nothing shown (the lane shows it, or the message stays as it is). */
  | { readonly answer: "nothing" };

export interface Words {
  readonly words: string;
}

/** Says a card; with `reply: "update"` it takes the place of the pressed message. */
export const say = (view: View): Answer => ({ answer: "say", view });
export const ask = (
  form: FormDefinition,
  params: readonly string[],
  title: Text | Words,
  fields: readonly Field[],
): Answer => ({
  answer: "ask",
  form,
  params,
  title,
  fields,
});
export const suggest = (choices: readonly { name: string; value: string }[]): Answer => ({
  answer: "suggest",
  choices,
});
export const nothing: Answer = { answer: "nothing" };

// --- Commands -------------------------------------------------------------------------------------------------------------------

interface OptionBase {
  readonly description: Text;
  readonly required?: boolean;
}

export type Option = OptionBase &
  (
    | {
        readonly type: "text";
        readonly maxLength?: number;
        readonly suggest?: (given: Context & { readonly typed: string }) => Promise<Answer>;
      }
    /** In prefix form the rest of the line; at most one, the last. */
    | { readonly type: "rest"; readonly maxLength?: number }
    | { readonly type: "integer"; readonly min?: number; readonly max?: number }
    | { readonly type: "flag" }
    | { readonly type: "choice"; readonly choices: readonly { readonly value: string; readonly name: Text }[] }
    | { readonly type: "user" | "role" | "channel" }
  );

/** What a handler receives for an option: ids for users, roles and channels. */
export type OptionValue<O extends Option> = O["type"] extends "integer"
  ? number
  : O["type"] extends "flag"
    ? boolean
    : string;

export type OptionValues<Options extends Record<string, Option>> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly required: true }
    ? OptionValue<Options[Name]>
    : OptionValue<Options[Name]> | null;
};

type CommandReply = Exclude<Reply, "update" | "form-or-update" | "suggest">;

/** What can be switched on and off with others: the part that it belongs to. Its feature's when it says none; always there without one. */
interface OfPart {
  readonly part?: PartName;
}

/** One thing a person can do: `/ticket close` and `!ticket close` from one definition. */
export interface CommandDefinition extends OfPart {
  readonly command: string;
  /** `ticket close`: name of the command, then of its sub-command, in a group of them or not. 1–32 lower-case characters each. */
  readonly path: string;
  readonly description: Text;
  readonly access: Access;
  /** For each place, where it is not the same: a form in a server may be a card in the DM. */
  readonly reply: CommandReply | Readonly<Record<Place, CommandReply>>;
  /** Where it can be used; default `["server"]`. */
  readonly where?: readonly Place[];
  readonly options: Readonly<Record<string, Option>>;
  /** Also typed as: prefix forms only, like `close` for `ticket close`. */
  readonly aliases?: readonly string[];
  /** How other bots call it: typed too, and where a server switched that on; not told by help. docs/from-other-bots.md has them all. */
  readonly former?: readonly FormerName[];
  run(given: Context & { readonly options: Readonly<Record<string, never>> }): Promise<Answer>;
}

export function command<Options extends Record<string, Option>>(
  path: string,
  definition: Omit<CommandDefinition, "command" | "path" | "run" | "options"> & {
    readonly options: Options;
    run(given: Context & { readonly options: OptionValues<Options> }): Promise<Answer>;
  },
): CommandDefinition {
  return { command: path, path, ...definition } as CommandDefinition;
}

// --- Components -----------------------------------------------------------------------------------------------------------------

/** A button's custom id is `id:param:param`. Params are ids, never state: anybody can forge them. */
export interface ButtonDefinition extends OfPart {
  readonly button: string;
  readonly access: Access;
  readonly reply: Exclude<Reply, "suggest">;
  run(given: Context & { readonly params: readonly string[] }): Promise<Answer>;
}

export const button = (id: string, definition: Omit<ButtonDefinition, "button">): ButtonDefinition => ({
  button: id,
  ...definition,
});

/** A menu of texts. */
export interface MenuDefinition extends OfPart {
  readonly menu: string;
  readonly access: Access;
  readonly reply: Exclude<Reply, "suggest">;
  run(given: Context & { readonly params: readonly string[]; readonly values: readonly string[] }): Promise<Answer>;
}

export const menu = (id: string, definition: Omit<MenuDefinition, "menu">): MenuDefinition => ({
  menu: id,
  ...definition,
});

/** A custom id for a control: the name of its button or menu, then ids. Throws when it is longer than Discord's 100 characters. */
export function customId(name: string, ...params: readonly string[]): string {
  const id = [name, ...params].join(":");
  if (id.length > 100) throw new RangeError(`custom id too long: ${name}`);
  return id;
}

// --- Forms ----------------------------------------------------------------------------------------------------------------------

/** A field of a modal. At most 5 places; labels at most 45 characters, cut; answers typed by kind. */
export type Field = {
  readonly name: string;
  readonly label: Text | Words;
  readonly hint?: Text | Words;
  readonly required?: boolean;
} & (
  | {
      readonly field: "short" | "long";
      readonly min?: number;
      readonly max?: number;
      readonly value?: string;
      readonly placeholder?: string;
    }
  | {
      readonly field: "select" | "radio" | "checkboxes";
      readonly options: readonly { readonly value: string; readonly label: string; readonly description?: string }[];
      /** Chosen already when the form opens. */
      readonly preset?: string | readonly string[];
      /** Of a `select`: what it says while nothing is chosen. */
      readonly placeholder?: string;
      /** How many may be chosen; one when absent. */
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly field: "checkbox"; readonly preset?: boolean }
  /** `mentionable`: people and roles. */
  | {
      readonly field: "user" | "role" | "channel" | "mentionable";
      readonly min?: number;
      readonly max?: number;
      /** Chosen already when the form opens; at most `max`. */
      readonly preset?: readonly { readonly id: Snowflake; readonly type: "user" | "role" | "channel" }[];
      readonly placeholder?: string;
      /** Of channels: which kinds are offered, by Discord's numbers; all when absent. */
      readonly channelTypes?: readonly number[];
    }
  /** `accepts`: `image`, `video`, `audio`, or endings like `.pdf`; Discord looks at the ending alone. */
  | { readonly field: "files"; readonly min?: number; readonly max?: number; readonly accepts?: readonly string[] }
  /** Asks nothing: the label is said as a text, up to 4,000 characters; markup of the server's own words is kept. */
  | { readonly field: "note" }
);

/** What was filled in, by field name; of a field that takes several, a list only when there are several. */
export type FieldValue = string | readonly string[] | boolean | readonly UploadedFile[] | null;

export interface Submitted {
  readonly params: readonly string[];
  readonly values: Readonly<Record<string, FieldValue>>;
  /** How the people, roles and channels are called that were picked, by id; an id that is not here was not picked from a list. */
  readonly names: Readonly<Record<Snowflake, string>>;
}

export interface FormDefinition extends OfPart {
  readonly form: string;
  readonly access: Access;
  readonly reply: "private" | "public" | "update";
  submit(given: Context & Submitted): Promise<Answer>;
}

export const form = (id: string, definition: Omit<FormDefinition, "form">): FormDefinition => ({
  form: id,
  ...definition,
});

// --- Context menus --------------------------------------------------------------------------------------------------------------

/** An entry of the Apps menu of a message or a user. */
export type ContextMenuDefinition = OfPart & {
  readonly name: Text;
  readonly access: Access;
  readonly reply: "private" | "public" | "form";
  readonly where?: readonly Place[];
} & (
    | { readonly contextMenu: "message"; run(given: Context & { readonly target: APIMessage }): Promise<Answer> }
    | { readonly contextMenu: "user"; run(given: Context & { readonly target: APIUser }): Promise<Answer> }
  );

// --- Events ---------------------------------------------------------------------------------------------------------------------

/** Events that concern our rooms, as Discord words them. Others are dropped before any query. */
export interface Events {
  /** A message in a room, in a DM, or one that catch-up found: with what its room followed when the reading began. Own messages and ephemeral ones never come. */
  message: GatewayMessageCreateDispatchData & { readonly caughtUp?: Pick<Room, "follows"> };
  messageEdited: GatewayMessageUpdateDispatchData;
  messageDeleted: GatewayMessageDeleteDispatchData;
  messagesDeleted: GatewayMessageDeleteBulkDispatchData;
  /** By a person, not by us or another bot. */
  reactionAdded: GatewayMessageReactionAddDispatchData;
  /** Discord does not say whether it was a person's; our own never come. */
  reactionRemoved: GatewayMessageReactionRemoveDispatchData;
  /** By somebody else. Never replayed, and nothing durable comes of it. */
  typingStarted: GatewayTypingStartDispatchData;
  /** Somebody wrote or pressed something in a server, wherever in it: every message of every server comes here, so only look in memory. */
  personSeen: { readonly guildId: Snowflake; readonly userId: Snowflake };
  /** We came to a server within the last day: told with every new session of that day. */
  serverJoined: JoinedServer;
  memberLeft: GatewayGuildMemberRemoveDispatchData;
  /** A member of a server, whoever it is, has other roles, another name or the like; only with the Server Members intent. */
  memberChanged: GatewayGuildMemberUpdateDispatchData;
  threadMembersChanged: GatewayThreadMembersUpdateDispatchData;
  threadChanged: GatewayThreadUpdateDispatchData;
  threadDeleted: GatewayThreadDeleteDispatchData;
  channelChanged: GatewayChannelUpdateDispatchData;
  channelDeleted: GatewayChannelDeleteDispatchData;
  roleDeleted: GatewayGuildRoleDeleteDispatchData;
  /**
   * The newest messages of a room, newest first and without a gap, after we were away: edits and deletions show by comparison. A page
   * (100), or everything new and a page of what was handled before. `complete` when it reaches the room's beginning.
   */
  roomCaughtUp: {
    readonly room: Room;
    readonly newest: readonly APIMessage[];
    readonly complete: boolean;
    /** Messages of people that were told a moment ago and that nobody had handled before, the oldest first. */
    readonly pickedUp: readonly Snowflake[];
    readonly asked: Asked;
  };
  /** A new session began (not a resume), or the process started. After the rooms were caught up. */
  sessionStarted: { readonly at: number };
}

export interface ListenerDefinition<Name extends keyof Events = keyof Events> {
  readonly on: Name;
  /** Resolves when the event is durable or irrelevant: only then does the gateway's low-water mark move past it. */
  handle(given: { readonly app: App; readonly event: Events[Name] }): Promise<void>;
}

export function listener<Name extends keyof Events>(
  on: Name,
  handle: ListenerDefinition<Name>["handle"],
): ListenerDefinition {
  return { on, handle } as unknown as ListenerDefinition;
}

// --- Feature --------------------------------------------------------------------------------------------------------------------

/** Everything one feature adds to the product. */
export interface Feature {
  readonly name: string;
  /** What of it people see and use belongs to this part, and is there where that is switched on. Its jobs and listeners ask themselves (`app.isOn`). */
  readonly part?: PartName;
  readonly commands?: readonly CommandDefinition[];
  readonly buttons?: readonly ButtonDefinition[];
  readonly menus?: readonly MenuDefinition[];
  readonly forms?: readonly FormDefinition[];
  readonly contextMenus?: readonly ContextMenuDefinition[];
  readonly listeners?: readonly ListenerDefinition[];
  readonly jobs?: readonly JobDefinition<never>[];
  /** What it adds to features below it: `cardButton({ … })`. */
  readonly contributes?: readonly Contribution[];
  /** What it knows of somebody who asks, for the team's card. Has 1.5 s; only reads. */
  readonly enriches?: (app: App, about: About) => Promise<readonly Known[]>;
  /** What happens to what we said; called once, when the app is put together. */
  readonly deliveries?: (app: App) => DeliveryListener;
  /** Before the first event: fills caches for what comes in. Not called where a desk file is applied to a stopped desk: nothing comes in there. */
  readonly start?: (app: App) => Promise<void>;
  readonly cache?: KeptFromRows;
  /** Dated names: one order for all features. Forward only; a released one is never edited. */
  readonly migrations?: Readonly<Record<string, Migration>>;
  /** Fluent texts by locale: `{ "en-US": "...", de: "..." }`. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Nothing of these a member reads: a server does not change them. Members may meet the texts of every other feature. */
  readonly textsFor?: "the team";
  /** How its views look, to show somebody what becomes of a text. */
  readonly samples?: () => Promise<{ readonly samples: Samples }>;
  /** How servers speak that want it otherwise than we do. At most one feature. */
  readonly speaks?: Speaks;
  /** What a feature must know of a server before a command: its prefix, its locale, who may do what. At most one feature provides each. */
  readonly provides?: Provides;
}

export function defineFeature(feature: Feature): Feature {
  return allInPart(feature);
}
