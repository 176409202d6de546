import type { ChannelRecord } from "./model.ts";

/** Channel types, by Discord's names. */
export const ChannelType = {
  GUILD_TEXT: 0,
  DM: 1,
  GUILD_VOICE: 2,
  GUILD_CATEGORY: 4,
  GUILD_ANNOUNCEMENT: 5,
  ANNOUNCEMENT_THREAD: 10,
  PUBLIC_THREAD: 11,
  PRIVATE_THREAD: 12,
  GUILD_STAGE_VOICE: 13,
  GUILD_FORUM: 15,
  GUILD_MEDIA: 16,
} as const;

export function isThread(channel: Pick<ChannelRecord, "type">): boolean {
  return channel.type >= 10 && channel.type <= 12;
}

export function isPrivateThread(channel: Pick<ChannelRecord, "type">): boolean {
  return channel.type === ChannelType.PRIVATE_THREAD;
}

/** Forums and media channels hold posts only. */
export function isForum(channel: Pick<ChannelRecord, "type">): boolean {
  return channel.type === ChannelType.GUILD_FORUM || channel.type === ChannelType.GUILD_MEDIA;
}

/** Channels that messages can be written in. */
export function isTextBased(channel: Pick<ChannelRecord, "type">): boolean {
  return isThread(channel) || [0, 1, 2, 5, 13].includes(channel.type);
}
