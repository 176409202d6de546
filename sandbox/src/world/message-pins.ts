import { refuse } from "../errors.ts";
import { Permission, requirePermissions } from "../permissions.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import { Intent } from "./intents.ts";
import { emitMessageUpdate } from "./message-events.ts";
import { messageInHistory } from "./message-find.ts";
import { postSystemMessage } from "./message-system.ts";
import type { Id, MessageRecord } from "./model.ts";
import type { Actor, World } from "./world.ts";

const MAX_PINS = 250;
const CHANNEL_PINNED_MESSAGE = 6;

/** A message, and who pins or unpins it, why. */
export interface PinTarget extends Actor {
  channelId: Id;
  messageId: Id;
}

/** Pins a message and says so in the channel. Nothing happens when it is pinned already. */
export function pinMessage(world: World, target: PinTarget): void {
  const message = pinnable(world, target);
  if (message.pinned) return;
  const { channelId, userId } = target;
  if (pinsOf(world, channelId).length >= MAX_PINS) throw refuse(30003);
  message.pinned = true;
  message.pinned_at = world.timestamp();
  world.channel(channelId).last_pin_timestamp = message.pinned_at;
  emitMessageUpdate(world, message);
  emitPins(world, channelId);
  audit(world, target, message, AuditAction.MESSAGE_PIN);
  postSystemMessage(world, {
    channelId,
    authorId: userId,
    type: CHANNEL_PINNED_MESSAGE,
    reference: {
      type: 0,
      channel_id: channelId,
      message_id: message.id,
      ...(message.guild_id ? { guild_id: message.guild_id } : {}),
    },
  });
}

export function unpinMessage(world: World, target: PinTarget): void {
  const message = pinnable(world, target);
  if (!message.pinned) return;
  message.pinned = false;
  delete message.pinned_at;
  emitMessageUpdate(world, message);
  emitPins(world, target.channelId);
  audit(world, target, message, AuditAction.MESSAGE_UNPIN);
}

/** The pinned messages of a channel, the one pinned last first. */
export function pinsOf(world: World, channelId: Id): MessageRecord[] {
  return (world.messages.get(channelId) ?? [])
    .filter((message) => message.pinned)
    .sort((a, b) => pinTime(b) - pinTime(a));
}

function pinTime(message: MessageRecord): number {
  return Date.parse(message.pinned_at ?? message.timestamp);
}

function pinnable(world: World, { channelId, messageId, userId }: PinTarget): MessageRecord {
  requirePermissions(world, userId, channelId, Permission.PIN_MESSAGES);
  const message = messageInHistory(world, channelId, messageId);
  if (message.type !== 0 && message.type < 19) throw refuse(50021);
  return message;
}

function audit(world: World, target: PinTarget, message: MessageRecord, action: number): void {
  if (!message.guild_id) return;
  writeAudit(world, message.guild_id, target, {
    action,
    targetId: message.author_id,
    options: { channel_id: message.channel_id, message_id: message.id },
  });
}

function emitPins(world: World, channelId: Id): void {
  const channel = world.channel(channelId);
  const { guild_id } = channel;
  world.emit({
    t: "CHANNEL_PINS_UPDATE",
    ...(guild_id ? { guildId: guild_id } : {}),
    channelId,
    intent: guild_id ? Intent.GUILDS : Intent.DIRECT_MESSAGES,
    d: { channel_id: channelId, last_pin_timestamp: channel.last_pin_timestamp, ...(guild_id ? { guild_id } : {}) },
  });
}
