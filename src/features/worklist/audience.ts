import { type Audience, whoSees } from "#features/places/index.ts";
import type { App } from "#kernel/app.ts";
import { memory } from "#kernel/memory.ts";
import { type Instant, minutes, type Snowflake } from "#kernel/types.ts";

/** So old may what we know of who sees a channel be. */
const FRESH = minutes(5);

const known = memory(() => new Map<string, { readonly readAt: Instant; readonly audience: Audience | undefined }>());

/** Who sees the channel of a list, as Discord had it at most five minutes ago; undefined when we don't see it. */
export async function audienceOf(
  app: Pick<App, "db" | "discord" | "self" | "clock">,
  guildId: Snowflake,
  channelId: Snowflake,
): Promise<Audience | undefined> {
  const cache = known(app.db);
  const now = app.clock.now();
  const key = `${guildId}:${channelId}`;
  const recent = cache.get(key);
  if (recent?.audience && now - recent.readAt < FRESH) return recent.audience;
  const audience = await whoSees(app, guildId, channelId);
  cache.set(key, { readAt: now, audience });
  return audience;
}
