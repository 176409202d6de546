/** What a person can do and see. Every act throws `PersonCannot` when the client would not have let them. */
import type { APIMessage, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type {
  ChannelRecord,
  GuildRecord,
  Id,
  InteractionRecord,
  MessageRecord,
  OverwriteRecord,
  UserRecord,
} from "../world/model.ts";

/** A file from a person's disk. */
export interface PersonFile {
  name: string;
  bytes: Uint8Array;
  contentType?: string;
  description?: string;
}

export interface Draft {
  content?: string;
  files?: PersonFile[];
  /** Message answered to; its author is mentioned unless `quietly`. */
  replyTo?: Id;
  quietly?: boolean;
  forward?: { channelId: Id; messageId: Id };
  /** Ids of stickers of the guild. */
  stickers?: Id[];
  poll?: { question: string; answers: string[]; multiselect?: boolean; hours?: number };
}

/** A message as this person's client shows it. */
export interface SeenMessage extends APIMessage {
  /** Nickname, display name or webhook name. */
  displayName: string;
  /** Only this person sees it. */
  ephemeral: boolean;
  /** "… is thinking": deferred and not yet answered. */
  thinking: boolean;
  /** Everything readable in it: content, embeds and text displays. */
  text: string;
}

/** How the bot took an interaction. `failed`: "This interaction failed" is on the screen. */
export interface Answered {
  outcome: "answered" | "deferred" | "form" | "failed";
  interaction: InteractionRecord;
  /** The message that answers, or the one that was changed; of a deferral, the "thinking" message. */
  message?: MessageRecord;
  form?: FormOnScreen;
}

export interface FormOnScreen extends APIModalInteractionResponseCallbackData {
  /** The interaction that was answered with this form. */
  interactionId: Id;
  applicationId: Id;
}

export type OptionValue = string | number | boolean | PersonFile;
export type FieldValue = string | boolean | readonly string[] | readonly PersonFile[] | null;

/** One entry of the list that typing `/` opens: a command, or one of its sub-commands. */
export interface UsableCommand {
  commandId: Id;
  applicationId: Id;
  /** 1 slash, 2 on a user, 3 on a message. */
  type: number;
  /** What `run` takes: `/ticket close`; the plain name for context menus. */
  path: string;
  description: string;
  options: UsableOption[];
}

export interface UsableOption {
  name: string;
  description: string;
  type: number;
  required: boolean;
  autocomplete: boolean;
  choices: { name: string; value: string | number }[];
  channelTypes: number[];
  minValue?: number;
  maxValue?: number;
  minLength?: number;
  maxLength?: number;
}

export interface Talking {
  /** Opens the direct messages with somebody; the same channel every time. */
  openDm(otherUserId: Id): Id;
  write(channelId: Id, draft: string | Draft): MessageRecord;
  edit(messageId: Id, content: string): MessageRecord;
  erase(messageId: Id): void;
  /** Somebody else's message, with the permission to. */
  deleteMessage(messageId: Id): void;
  pin(messageId: Id): void;
  unpin(messageId: Id): void;
  /** `👍`, or `name:id` of a guild's own. */
  react(messageId: Id, emoji: string): void;
  unreact(messageId: Id, emoji: string): void;
  typeIn(channelId: Id): void;
  vote(messageId: Id, answerIds: number[]): void;
}

/** Acts that wait for the bot: they resolve when it answered, or when 3 s passed on the box's clock. */
export interface Interacting {
  press(messageId: Id, customIdOrLabel: string): Promise<Answered>;
  choose(messageId: Id, customIdOrPlaceholder: string, values: readonly string[]): Promise<Answered>;
  /** Sends the form on screen, fields by custom id. What is left out keeps what the form came with. */
  fillIn(values: Record<string, FieldValue>): Promise<Answered>;
  dismissForm(): void;
  form(): FormOnScreen | undefined;
  /**
   * `path` is `/name`, `/name sub` or `/name group sub`; ids stand for users, roles and channels. `of` says whose
   * command is meant when several applications have one of that name.
   */
  run(path: string, options: Record<string, OptionValue>, place: { in: Id; of?: Id }): Promise<Answered>;
  /** What the bot suggests while `typed` stands in `option`; the other options as filled in so far. */
  suggest(
    path: string,
    option: string,
    typed: string,
    place: { in: Id; of?: Id; options?: Record<string, OptionValue> },
  ): Promise<{ name: string; value: string | number }[]>;
  useOnMessage(commandName: string, messageId: Id): Promise<Answered>;
  useOnUser(commandName: string, userId: Id, place: { in: Id }): Promise<Answered>;
  /** Waits until a deferred interaction gets its answer, or its token ends after 15 minutes: "failed". */
  answered(interaction: InteractionRecord): Promise<Answered>;
  /** Commands this person could use here: everything for `type` 1 with its sub-commands spelled out. */
  commands(place: { in: Id; type?: 1 | 2 | 3 }): UsableCommand[];
}

export interface Moving {
  join(guildId: Id, member?: { roles?: Id[]; nick?: string }): void;
  leave(guildId: Id): void;
  closeDms(): void;
  openDms(): void;
  block(userId: Id): void;
  unblock(userId: Id): void;
  /** Adds a bot to a guild, as the invite link does. */
  invite(applicationId: Id, guildId: Id, permissions?: bigint): void;
  /** Adds an application to one's own account. */
  install(applicationId: Id): void;
  /** Presses Authorize on the consent page; the address the browser is sent to. */
  authorize(request: ConsentRequest): { url: string; code: string };
}

export interface ConsentRequest {
  clientId: Id;
  redirectUri: string;
  scopes: string[];
  state?: string;
  codeChallenge?: string;
  codeChallengeMethod?: "S256" | "plain";
  /** With the `bot` scope. */
  guildId?: Id;
  permissions?: bigint;
}

export interface Threading {
  startThread(
    channelId: Id,
    thread: { name: string; isPrivate?: boolean; messageId?: Id; draft?: string | Draft; tags?: Id[] },
  ): ChannelRecord;
  joinThread(threadId: Id): void;
  leaveThread(threadId: Id): void;
  addToThread(threadId: Id, userId: Id): void;
  removeFromThread(threadId: Id, userId: Id): void;
  archiveThread(threadId: Id): void;
  unarchiveThread(threadId: Id): void;
  lockThread(threadId: Id): void;
  unlockThread(threadId: Id): void;
  renameThread(threadId: Id, name: string): void;
}

/** The settings of a server, each with the permission it needs. */
export interface Moderating {
  createChannel(guildId: Id, channel: { name: string; type?: number; parent_id?: Id }): ChannelRecord;
  deleteChannel(channelId: Id): void;
  renameChannel(channelId: Id, name: string): void;
  /** What somebody may and may not do in a channel, bits of Discord's, instead of what was set for them there. */
  setOverwrite(channelId: Id, overwrite: OverwriteRecord): void;
  createRole(guildId: Id, role: { name: string; permissions?: bigint }): Id;
  deleteRole(guildId: Id, roleId: Id): void;
  giveRole(guildId: Id, userId: Id, roleId: Id): void;
  takeRole(guildId: Id, userId: Id, roleId: Id): void;
  kick(guildId: Id, userId: Id): void;
  ban(guildId: Id, userId: Id, reason?: string): void;
  unban(guildId: Id, userId: Id): void;
  /** `until` in milliseconds since 1970; `null` ends it. */
  timeOut(guildId: Id, userId: Id, until: number | null): void;
}

export interface Seeing {
  /** Guilds in the order they were joined. */
  guilds(): GuildRecord[];
  /** Direct messages that were opened, the newest talk first. */
  dms(): ChannelRecord[];
  /** Channels and active threads of a guild that this person sees. */
  channels(guildId: Id): ChannelRecord[];
  canSee(channelId: Id): boolean;
  /** The messages of a channel, oldest first, ephemeral ones for this person included. */
  sees(channelId: Id): SeenMessage[];
  lastMessage(channelId: Id): SeenMessage | undefined;
}

export interface Person extends Talking, Interacting, Moving, Threading, Moderating, Seeing {
  readonly id: Id;
  readonly user: UserRecord;
}

/** Something the client would not have let this person do. */
export class PersonCannot extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "PersonCannot";
  }
}
