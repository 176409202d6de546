import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Overwrite } from "./permissions.ts";

/** Unknown channel, missing access: it is gone, or hidden from us. */
const UNSEEN: readonly (number | string)[] = [10003, 50001];

export interface ChannelThere {
  readonly type: number;
  readonly guildId: Snowflake;
  readonly overwrites: readonly Overwrite[];
}

/** Undefined when we can't see it. */
export async function readChannel(
  { discord }: Pick<App, "discord">,
  channelId: Snowflake,
): Promise<ChannelThere | undefined> {
  try {
    const channel = await discord.channels.get(channelId);
    const overwrites = "permission_overwrites" in channel ? (channel.permission_overwrites ?? []) : [];
    const guildId = "guild_id" in channel ? (channel.guild_id ?? "") : "";
    return { type: channel.type, guildId, overwrites };
  } catch (error) {
    if (error instanceof DiscordAPIError && UNSEEN.includes(error.code)) return undefined;
    throw error;
  }
}
