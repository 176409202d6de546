import { ChannelType } from "./channel-types.ts";

/** Channels whose names have no spaces and no capitals. */
const PLAIN: readonly number[] = [
  ChannelType.GUILD_TEXT,
  ChannelType.GUILD_ANNOUNCEMENT,
  ChannelType.GUILD_FORUM,
  ChannelType.GUILD_MEDIA,
];

/** The name as Discord stores it: text channels lose spaces, capitals and most ASCII punctuation. */
export function channelName(type: number, name: string): string {
  if (!PLAIN.includes(type)) return name.trim();
  return name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, "-")
    .replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^`{|}~]/g, "")
    .replace(/-{2,}/g, "-");
}
