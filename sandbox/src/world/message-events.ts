import { Intent } from "./intents.ts";
import { toMessageEvent } from "./message-show.ts";
import type { Id, MessageRecord } from "./model.ts";
import type { Emitted, World } from "./world.ts";

export function emitMessageCreate(world: World, message: MessageRecord): void {
  emitMessage(world, "MESSAGE_CREATE", message);
}

export function emitMessageUpdate(world: World, message: MessageRecord): void {
  emitMessage(world, "MESSAGE_UPDATE", message);
}

/** Ids only: Discord says no more about what is gone. */
export function emitMessageDelete(world: World, message: MessageRecord): void {
  const { id, channel_id } = message;
  const guildId = message.ephemeral_for ? undefined : message.guild_id;
  world.emit({
    t: "MESSAGE_DELETE",
    ...audience(message),
    d: { id, channel_id, ...(guildId ? { guild_id: guildId } : {}) },
  });
}

export function emitBulkDelete(world: World, guildId: Id, channelId: Id, ids: Id[]): void {
  world.emit({
    t: "MESSAGE_DELETE_BULK",
    guildId,
    channelId,
    intent: Intent.GUILD_MESSAGES,
    d: { ids, channel_id: channelId, guild_id: guildId },
  });
}

function emitMessage(world: World, t: string, message: MessageRecord): void {
  const withNonce = t === "MESSAGE_CREATE";
  world.emit({ t, ...audience(message), d: (viewer) => toMessageEvent(world, message, viewer, { withNonce }) });
}

/** Everyone in the channel; of an ephemeral message, its one reader and the bot that wrote it. */
function audience(message: MessageRecord): Omit<Emitted, "t" | "d"> {
  const channelId = message.channel_id;
  if (message.ephemeral_for) {
    return { userIds: [message.ephemeral_for, message.author_id], intent: Intent.DIRECT_MESSAGES };
  }
  return message.guild_id
    ? { guildId: message.guild_id, channelId, intent: Intent.GUILD_MESSAGES }
    : { channelId, intent: Intent.DIRECT_MESSAGES };
}
