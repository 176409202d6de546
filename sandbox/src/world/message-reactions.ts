import { refuse } from "../errors.ts";
import { Permission, requirePermissions } from "../permissions.ts";
import { showMember } from "../show/member.ts";
import { byAge } from "../snowflake.ts";
import { Intent } from "./intents.ts";
import { type Emoji, isUnicodeEmoji } from "./message-emoji.ts";
import { messageInHistory } from "./message-find.ts";
import type { Id, MessageRecord, ReactionRecord } from "./model.ts";
import type { World } from "./world.ts";

/** Different emojis on one message. */
const MAX_REACTIONS = 20;

export interface ReactionTarget {
  channelId: Id;
  messageId: Id;
}

/** An emoji as in a path: a Unicode one, or `name:id`. Throws 10014. */
export function parseEmoji(world: World, text: string): Emoji {
  const custom = /^(?:a:)?(\w+):(\d+)$/.exec(text);
  if (!custom) {
    if (isUnicodeEmoji(text)) return { id: null, name: text };
    throw refuse(10014);
  }
  const [, , id = ""] = custom;
  for (const guild of world.guilds.values()) {
    const emoji = guild.emojis.find((one) => one.id === id);
    if (emoji) return { id, name: emoji.name, ...(emoji.animated ? { animated: true } : {}) };
  }
  throw refuse(10014);
}

export function addReaction(world: World, { channelId, messageId }: ReactionTarget, emoji: Emoji, userId: Id): void {
  requirePermissions(world, userId, channelId, Permission.READ_MESSAGE_HISTORY);
  const message = messageInHistory(world, channelId, messageId);
  if (world.channel(channelId).thread?.archived) throw refuse(50083);
  const existing = findReaction(message, emoji);
  if (existing?.users.includes(userId)) return;
  // Joining a reaction that is already there needs no right of one's own.
  if (!existing) {
    requirePermissions(world, userId, channelId, Permission.ADD_REACTIONS);
    if (message.reactions.length >= MAX_REACTIONS) throw refuse(30010);
    message.reactions.push({ emoji, users: [userId] });
  } else existing.users.push(userId);
  const member = message.guild_id ? world.findMember(message.guild_id, userId) : undefined;
  emitReaction(world, "MESSAGE_REACTION_ADD", message, {
    user_id: userId,
    emoji,
    ...(member ? { member: showMember(world, member) } : {}),
    message_author_id: message.author_id,
    burst: false,
    type: 0,
  });
}

/** Takes back `ofUserId`'s reaction; somebody else's needs MANAGE_MESSAGES. */
export function removeReaction(
  world: World,
  { channelId, messageId }: ReactionTarget,
  emoji: Emoji,
  { ofUserId, byUserId }: { ofUserId: Id; byUserId: Id },
): void {
  const message = moderated(world, { channelId, messageId }, byUserId, ofUserId === byUserId ? 0n : undefined);
  const reaction = findReaction(message, emoji);
  if (!reaction?.users.includes(ofUserId)) return;
  reaction.users = reaction.users.filter((id) => id !== ofUserId);
  dropEmpty(message);
  emitReaction(world, "MESSAGE_REACTION_REMOVE", message, { user_id: ofUserId, emoji, burst: false, type: 0 });
}

export function clearReactions(world: World, target: ReactionTarget, byUserId: Id): void {
  const message = moderated(world, target, byUserId);
  message.reactions = [];
  emitReaction(world, "MESSAGE_REACTION_REMOVE_ALL", message, {});
}

export function clearEmoji(world: World, target: ReactionTarget, emoji: Emoji, byUserId: Id): void {
  const message = moderated(world, target, byUserId);
  const reaction = findReaction(message, emoji);
  if (!reaction) return;
  message.reactions = message.reactions.filter((one) => one !== reaction);
  emitReaction(world, "MESSAGE_REACTION_REMOVE_EMOJI", message, { emoji });
}

/** Who reacted with an emoji, by age of their accounts. */
export function reactors(world: World, target: ReactionTarget, emoji: Emoji, userId: Id): Id[] {
  const message = moderated(world, target, userId, Permission.READ_MESSAGE_HISTORY);
  return [...(findReaction(message, emoji)?.users ?? [])].sort(byAge);
}

function moderated(
  world: World,
  { channelId, messageId }: ReactionTarget,
  userId: Id,
  bits: bigint = Permission.MANAGE_MESSAGES,
): MessageRecord {
  requirePermissions(world, userId, channelId, 0n);
  const message = messageInHistory(world, channelId, messageId);
  if (!message.guild_id && bits === Permission.MANAGE_MESSAGES) throw refuse(50003);
  requirePermissions(world, userId, channelId, bits);
  return message;
}

function findReaction(message: MessageRecord, emoji: Emoji): ReactionRecord | undefined {
  return message.reactions.find((one) => (emoji.id ? one.emoji.id === emoji.id : one.emoji.name === emoji.name));
}

function dropEmpty(message: MessageRecord): void {
  message.reactions = message.reactions.filter((reaction) => reaction.users.length > 0);
}

function emitReaction(world: World, t: string, message: MessageRecord, facts: object): void {
  const { guild_id, channel_id, id } = message;
  world.emit({
    t,
    ...(guild_id ? { guildId: guild_id } : {}),
    channelId: channel_id,
    intent: guild_id ? Intent.GUILD_MESSAGE_REACTIONS : Intent.DIRECT_MESSAGE_REACTIONS,
    d: { channel_id, message_id: id, ...(guild_id ? { guild_id } : {}), ...facts },
  });
}
