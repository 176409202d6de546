import { findGuildMember } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { memory } from "#kernel/memory.ts";
import { type Duration, type Instant, type Snowflake, seconds } from "#kernel/types.ts";

/** So old may an answer be that decides what somebody is shown. What they do is asked anew. */
const FRESH: Duration = seconds(60);
/** Whoever was told that they are nowhere joins, and writes again. */
const FRESH_NO: Duration = seconds(10);
const REMEMBERED = 5_000;
/** Questions to Discord at a time. */
const AT_A_TIME = 8;

interface Known {
  readonly is: boolean;
  readonly at: Instant;
}

const answers = memory(() => new Map<string, Known>());

/** In which of these servers the person is, in their order. At most a minute old. */
export async function memberOf(
  app: Pick<App, "db" | "discord" | "clock">,
  userId: Snowflake,
  guildIds: readonly Snowflake[],
): Promise<Snowflake[]> {
  const known = answers(app.db);
  const found = new Map<Snowflake, boolean>();
  const left = [...guildIds];
  const ask = async (): Promise<void> => {
    for (let guildId = left.shift(); guildId !== undefined; guildId = left.shift()) {
      found.set(guildId, await isMember(app, known, { guildId, userId }));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, ask));
  return guildIds.filter((guildId) => found.get(guildId));
}

async function isMember(
  app: Pick<App, "discord" | "clock">,
  known: Map<string, Known>,
  { guildId, userId }: { guildId: Snowflake; userId: Snowflake },
): Promise<boolean> {
  const pair = `${userId}:${guildId}`;
  const before = known.get(pair);
  if (before && app.clock.now() - before.at < (before.is ? FRESH : FRESH_NO)) return before.is;
  const is = (await findGuildMember(app, guildId, userId)) !== undefined;
  known.delete(pair);
  known.set(pair, { is, at: app.clock.now() });
  for (const oldest of known.keys()) {
    if (known.size <= REMEMBERED) break;
    known.delete(oldest);
  }
  return is;
}
