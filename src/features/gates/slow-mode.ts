import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import { ServiceError } from "#kernel/errors.ts";
import { memory } from "#kernel/memory.ts";
import { type Duration, type Instant, type Snowflake, seconds } from "#kernel/types.ts";

const FRESH = seconds(60);
const REMEMBERED = 500;

type Needs = Pick<App, "db" | "discord" | "clock">;

const known = memory(() => new Map<Snowflake, { readonly slowMode: Duration; readonly readAt: Instant }>());

/** How long somebody waits between two messages in this channel. Read from Discord and kept for a minute; 0 where we can't see it. */
export async function findSlowMode({ db, discord, clock }: Needs, channelId: Snowflake): Promise<Duration> {
  const channels = known(db);
  const before = channels.get(channelId);
  if (before && clock.now() - before.readAt < FRESH) return before.slowMode;
  const slowMode = await read({ discord }, channelId, before?.slowMode ?? 0);
  channels.delete(channelId);
  channels.set(channelId, { slowMode, readAt: clock.now() });
  for (const oldest of channels.keys()) {
    if (channels.size <= REMEMBERED) break;
    channels.delete(oldest);
  }
  return slowMode;
}

/** `known` while Discord is away: the desk's own pause holds without it. */
async function read({ discord }: Pick<App, "discord">, channelId: Snowflake, known: Duration): Promise<Duration> {
  try {
    const channel = await discord.channels.get(channelId);
    return "rate_limit_per_user" in channel ? seconds(channel.rate_limit_per_user ?? 0) : 0;
  } catch (error) {
    if (error instanceof ServiceError) return known;
    if (error instanceof DiscordAPIError && error.status < 500) return 0;
    throw error;
  }
}
