/** Writing, changing and removing messages: the one place for bots, webhooks, interactions and people. */
import { refuse } from "../errors.ts";
import type { UploadedFile } from "../http/route.ts";
import { may, Permission, requirePermissions } from "../permissions.ts";
import { snowflakeTime } from "../snowflake.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import { isThread } from "./channel-types.ts";
import { withMediaIds } from "./components-media.ts";
import { checkFileSizes, MAX_ATTACHMENTS, storeUploads } from "./files.ts";
import { allowAll, allowUsers, resolveMentions } from "./mentions.ts";
import { type MessageDraft, MessageFlag, readNewMessage } from "./message-body.ts";
import { emitBulkDelete } from "./message-events.ts";
import { findMessage, messageInHistory } from "./message-find.ts";
import { firstWithNonce, rememberNonce } from "./message-nonce.ts";
import { resolveReference } from "./message-reference.ts";
import { checkContents, checkMaySend } from "./message-rules.ts";
import { addToChannel, removeMessage, takeFromChannel } from "./message-store.ts";
import { blankMessage } from "./message-system.ts";
import { messageText } from "./message-text.ts";
import { openThreadForMessage } from "./message-threads.ts";
import { viewerOf } from "./message-viewer.ts";
import type { ChannelRecord, Id, MessageRecord } from "./model.ts";
import { schedulePollEnd } from "./polls.ts";
import type { Actor, World } from "./world.ts";

export { type EditMessage, editMessage } from "./message-edit.ts";
export { findMessage, messageInHistory, readHistory } from "./message-find.ts";
export { toApiMessage } from "./message-show.ts";
export { postSystemMessage } from "./message-system.ts";

/** Bulk deletion reaches back this far. */
const BULK_DELETE_REACH = 14 * 24 * 3_600_000;
/** Types of system messages that nobody can delete; pins, joins, boosts and the like can be. */
const UNDELETABLE = [1, 2, 3, 4, 5, 14, 15, 16, 17, 21];

export interface NewMessage {
  channelId: Id;
  /** The writing user; the webhook's id for a webhook; the bot's for an answer to an interaction. */
  authorId: Id;
  /** As in the body of Create Message. Checked here. */
  body: unknown;
  files?: readonly UploadedFile[];
  /**
   * By what right it is written. A `member` (default) needs permissions and may use a nonce; webhooks and answers
   * to interactions need neither and ping nobody but users unless told otherwise.
   */
  via?: "member" | "webhook" | "interaction";
  /** An id given beforehand: the first message of a forum post has the thread's. */
  id?: Id;
  /** 0, or 19 for a reply, unless told: 20 and 23 answer commands. */
  type?: number;
  /** Set on answers and follow-ups instead of a reply's own. */
  reference?: MessageRecord["message_reference"];
  /** Flags no caller may set: LOADING lets a message be empty until it is edited. */
  flags?: number;
  webhook?: MessageRecord["webhook"];
  applicationId?: Id;
  interactionMetadata?: object;
  /** Only this person (and the bot) sees it. */
  ephemeralFor?: Id;
  /** Where the message lies in the request, for the paths of errors: `data` in answers to interactions. */
  at?: string;
}

/**
 * Writes a message as Discord would take it, or throws what Discord would answer. A create whose nonce is enforced
 * and was used before returns the first message, and nothing else happens.
 */
export function createMessage(world: World, input: NewMessage): MessageRecord {
  const { files = [], via = "member", authorId } = input;
  const channel = world.channel(input.channelId);
  const guildId = channel.guild_id;
  // The right to begin a forum post was asked for with its thread.
  const beginsPost = input.id !== undefined && input.id === channel.id;
  if (via === "member" && !beginsPost) checkMaySend(world, authorId, channel);
  else if (channel.thread?.locked && via === "webhook") throw refuse(160005);
  checkFileSizes(world, guildId, files);
  const read = readNewMessage(input.body, { files, now: world.clock.now(), at: input.at ?? "" });
  if (via === "member" && read.enforceNonce) {
    const first = firstWithNonce(world, authorId, read.nonce);
    if (first) return first;
  }
  if (files.length > MAX_ATTACHMENTS) throw refuse(30015);
  const draft =
    via === "member" ? checkContents(world, authorId, channel, { draft: read, fileCount: files.length }) : read;
  const referred =
    via === "member" ? resolveReference(world, { channel, viewer: viewerOf(world, authorId), draft }) : { fields: {} };
  const flags = draft.flags | (input.flags ?? 0) | (input.ephemeralFor ? MessageFlag.EPHEMERAL : 0);
  checkNotEmpty({
    draft,
    fileCount: files.length,
    mayBeEmpty: isSet(flags, MessageFlag.LOADING) || isForward(referred),
  });
  if (isSet(flags, MessageFlag.IS_VOICE_MESSAGE)) checkVoice(draft, files);

  const mentions = resolveMentions(world, messageText(draft), {
    guildId,
    allowed: draft.allowed ?? (via === "member" ? allowAll : allowUsers),
    mentionsEveryone: via === "webhook" || may(world, authorId, channel.id, Permission.MENTION_EVERYONE),
    repliedTo: "repliedTo" in referred ? referred.repliedTo : undefined,
  });
  const message: MessageRecord = {
    ...blankMessage(world, channel.id, authorId, input.id),
    ...(guildId ? { guild_id: guildId } : {}),
    content: draft.content,
    embeds: draft.embeds,
    components: withMediaIds(world, draft.components),
    tts: draft.tts,
    sticker_items: findStickers(world, channel, draft.stickerIds),
    ...mentions,
    ...(input.reference ? { message_reference: input.reference } : {}),
    ...referred.fields,
    flags: flags | (referred.fields.flags ?? 0),
    ...(input.type === undefined ? {} : { type: input.type }),
    ...(draft.poll ? { poll: draft.poll } : {}),
    ...(draft.nonce === undefined ? {} : { nonce: draft.nonce }),
    ...(input.webhook ? { webhook: input.webhook } : {}),
    ...(input.applicationId ? { application_id: input.applicationId } : {}),
    ...(input.interactionMetadata ? { interaction_metadata: input.interactionMetadata } : {}),
    ...(input.ephemeralFor ? { ephemeral_for: input.ephemeralFor } : {}),
    attachments: storeUploads(world, channel.id, files, {
      notes: draft.notes,
      ephemeral: input.ephemeralFor !== undefined,
    }),
  };
  if (isThread(channel) && !message.ephemeral_for) openThreadForMessage(world, channel, message);
  addToChannel(world, message);
  if (via === "member") rememberNonce(world, message);
  schedulePollEnd(world, message);
  return message;
}

/** Deletes one message; whoever does it must have written it or hold MANAGE_MESSAGES. */
export function deleteMessage(world: World, target: Actor & { channelId: Id; messageId: Id }): void {
  const { channelId, messageId, userId } = target;
  requirePermissions(world, userId, channelId, 0n);
  const message = messageInHistory(world, channelId, messageId);
  if (message.author_id !== userId) {
    if (!message.guild_id) throw refuse(50003);
    requirePermissions(world, userId, channelId, Permission.MANAGE_MESSAGES);
  }
  if (UNDELETABLE.includes(message.type)) throw refuse(50021);
  removeMessage(world, message);
  if (message.author_id === userId || !message.guild_id) return;
  writeAudit(world, message.guild_id, target, {
    action: AuditAction.MESSAGE_DELETE,
    targetId: message.author_id,
    options: { channel_id: channelId, count: "1" },
  });
}

/** Deletes 2 to 100 messages at once, none older than 14 days. Ids that are unknown are passed over. */
export function deleteMessages(world: World, actor: Actor, channelId: Id, ids: readonly Id[]): void {
  const channel = world.channel(channelId);
  if (!channel.guild_id) throw refuse(50003);
  requirePermissions(world, actor.userId, channelId, Permission.MANAGE_MESSAGES);
  const wanted = [...new Set(ids)];
  if (wanted.length < 2 || wanted.length > 100) throw refuse(50016);
  const oldest = world.clock.now() - BULK_DELETE_REACH;
  if (wanted.some((id) => snowflakeTime(id) < oldest)) throw refuse(50034);
  const found = wanted.flatMap((id) => {
    const message = findMessage(world, channelId, id);
    return message && !message.ephemeral_for ? [message] : [];
  });
  if (found.length === 0) return;
  takeFromChannel(world, found);
  emitBulkDelete(
    world,
    channel.guild_id,
    channelId,
    found.map((message) => message.id),
  );
  writeAudit(world, channel.guild_id, actor, {
    action: AuditAction.MESSAGE_BULK_DELETE,
    targetId: channelId,
    options: { count: String(found.length) },
  });
}

function checkNotEmpty(context: { draft: MessageDraft; fileCount: number; mayBeEmpty: boolean }): void {
  const { draft, fileCount, mayBeEmpty } = context;
  const parts = draft.embeds.length + draft.components.length + draft.stickerIds.length + fileCount;
  if (draft.content === "" && parts === 0 && !draft.poll && !mayBeEmpty) throw refuse(50006);
}

function checkVoice(draft: MessageDraft, files: readonly UploadedFile[]): void {
  if (draft.content !== "" || draft.embeds.length + draft.components.length + draft.stickerIds.length > 0) {
    throw refuse(50159);
  }
  if (files.length !== 1) throw refuse(50160);
  const [note] = draft.notes;
  if (note?.duration_secs === undefined || note.waveform === undefined) throw refuse(50161);
}

function isForward(referred: { fields: Partial<MessageRecord> }): boolean {
  return referred.fields.message_snapshots !== undefined;
}

function isSet(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}

function findStickers(world: World, channel: ChannelRecord, ids: readonly Id[]): MessageRecord["sticker_items"] {
  const known = channel.guild_id ? world.guild(channel.guild_id).stickers : [];
  return ids.map((id) => {
    const sticker = known.find((one) => one.id === id);
    if (!sticker) throw refuse(50081);
    return { id, name: sticker.name, format_type: sticker.format_type };
  });
}
