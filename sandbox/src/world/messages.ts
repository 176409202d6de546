/** Writing, changing and removing messages: the one place for bots, webhooks, interactions and people. */
import { refuse } from "../errors.ts";
import { Permission, requirePermissions } from "../permissions.ts";
import { snowflakeTime } from "../snowflake.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import { isThread } from "./channel-types.ts";
import { checkFileSizes } from "./files.ts";
import { readNewMessage } from "./message-body.ts";
import { composeMessage, type NewMessage } from "./message-compose.ts";
import { emitBulkDelete } from "./message-events.ts";
import { findMessage, messageInHistory } from "./message-find.ts";
import { firstWithNonce, rememberNonce } from "./message-nonce.ts";
import { checkMaySend } from "./message-rules.ts";
import { addToChannel, removeMessage, takeFromChannel } from "./message-store.ts";
import { openThreadForMessage } from "./message-threads.ts";
import type { ChannelRecord, Id, MessageRecord } from "./model.ts";
import { schedulePollEnd } from "./polls.ts";
import type { Actor, World } from "./world.ts";

export type { NewMessage } from "./message-compose.ts";
export { editMessage } from "./message-edit.ts";
export { findMessage, messageInHistory, readHistory } from "./message-find.ts";
export { toApiMessage } from "./message-show.ts";

/** Bulk deletion reaches back this far. */
const BULK_DELETE_REACH = 14 * 24 * 3_600_000;
/** Types of system messages that nobody can delete; pins, joins, boosts and the like can be. */
const UNDELETABLE = [1, 2, 3, 4, 5, 14, 15, 16, 17, 21];

/**
 * Writes a message as Discord would take it, or throws what Discord would answer. A create whose nonce is enforced
 * and was used before returns the first message, and nothing else happens.
 */
export function createMessage(world: World, input: NewMessage): MessageRecord {
  const { files = [], authorId } = input;
  const isMember = (input.via ?? "member") === "member";
  const channel = world.channel(input.channelId);
  checkMayWrite(world, input, channel);
  checkFileSizes(world, channel.guild_id, files);
  const draft = readNewMessage(input.body, { files, now: world.clock.now(), at: input.at ?? "" });
  const first = isMember && draft.enforceNonce ? firstWithNonce(world, authorId, draft.nonce) : undefined;
  if (first) return first;
  const message = composeMessage(world, input, channel, draft);
  if (isThread(channel) && !message.ephemeral_for) openThreadForMessage(world, channel, message);
  addToChannel(world, message);
  if (isMember) rememberNonce(world, message);
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

/** The right to begin a forum post was asked for with its thread; answers to interactions need none. */
function checkMayWrite(world: World, { via = "member", id, authorId }: NewMessage, channel: ChannelRecord): void {
  const beginsPost = id === channel.id;
  if (via === "member" && !beginsPost) checkMaySend(world, authorId, channel);
  if (via === "webhook" && channel.thread?.locked) throw refuse(160005);
}
