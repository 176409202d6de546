/**
 * What the page is told: the screen of one person, and the words both sides speak over `/page/socket`.
 * Types only; the page in the browser imports them too.
 */
import type { FormOnScreen, SeenMessage, UsableCommand, UsableOption } from "../people/person.ts";
import type { Id } from "../world/model.ts";

export type { Id };

export interface UserView {
  id: Id;
  name: string;
  username: string;
  bot: boolean;
}

export interface RoleView {
  id: Id;
  name: string;
  color: number;
  position: number;
  hoist: boolean;
  mentionable: boolean;
}

export interface MemberView {
  id: Id;
  nick: string | null;
  roles: Id[];
}

export interface TagView {
  id: Id;
  name: string;
  emoji: string | null;
  moderated: boolean;
}

/** What the person may do in a channel; decides what is offered, never what is allowed. */
export interface Abilities {
  write: boolean;
  attach: boolean;
  react: boolean;
  manageMessages: boolean;
  pin: boolean;
  startThread: boolean;
  startPrivateThread: boolean;
  manageThreads: boolean;
  manageChannel: boolean;
  poll: boolean;
}

export interface ThreadView {
  archived: boolean;
  locked: boolean;
  isPrivate: boolean;
  joined: boolean;
  ownerId: Id | null;
  memberIds: Id[];
  messageCount: number;
  /** Milliseconds since 1970. */
  createdAt: number;
  tags: Id[];
  /** The first lines of a forum post. */
  excerpt: string;
}

export interface ChannelView {
  id: Id;
  type: number;
  guildId: Id | null;
  parentId: Id | null;
  name: string;
  position: number;
  topic: string | null;
  slowmode: number;
  lastMessageId: Id | null;
  tags: TagView[];
  thread: ThreadView | null;
  /** Everybody else in a direct message. */
  recipients: Id[];
  can: Abilities;
  unread: boolean;
  mentions: number;
}

export interface GuildView {
  id: Id;
  name: string;
  ownerId: Id;
  roles: RoleView[];
  emojis: { id: Id; name: string; animated: boolean }[];
  stickers: { id: Id; name: string; format_type: number }[];
  members: MemberView[];
  channels: ChannelView[];
}

export type FormView = FormOnScreen;

export interface Screen {
  /** The box's time, in milliseconds since 1970. */
  now: number;
  me: UserView & { dmsClosed: boolean; blocked: Id[] };
  users: Record<Id, UserView>;
  guilds: GuildView[];
  directs: ChannelView[];
  /** Servers this person is not in and could join. */
  outside: { id: Id; name: string }[];
  form: FormView | null;
}

/** A message as this person sees it, with what Discord's clients ask for apart. */
export interface MessageView extends SeenMessage {
  /** Names of those who reacted, by `emoji.id ?? emoji.name`. */
  reactors?: Record<string, string[]>;
  /** Own answers in a poll. */
  votes?: number[];
}

export type CommandView = UsableCommand;
export type OptionView = UsableOption;

export interface ChoiceView {
  name: string;
  value: string | number;
}

/** The end of pressing, choosing, sending a form or running a command. */
export interface OutcomeView {
  outcome: "answered" | "deferred" | "form" | "failed";
}

export type PaneName = "member" | "staff";

/** From the page to the box. Calls name an act of `acts.ts`; `id` comes back with the answer. */
export type FromPage =
  | { kind: "watch"; pane: PaneName; as: Id; channelId: Id | null; limit: number }
  | { kind: "call"; id: number; as: Id; act: string; args: Record<string, unknown> };

/** From the box to the page. */
export type ToPage =
  | { kind: "people"; people: UserView[] }
  | { kind: "screen"; pane: PaneName; as: Id; screen: Screen }
  | { kind: "messages"; pane: PaneName; as: Id; channelId: Id; messages: MessageView[]; more: boolean }
  | { kind: "typing"; channelId: Id; userId: Id }
  | { kind: "done"; id: number; value: unknown }
  | { kind: "refused"; id: number; reason: string };
