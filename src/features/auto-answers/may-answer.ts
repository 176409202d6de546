import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { type Instant, minutes, type Snowflake } from "#kernel/types.ts";

/** What another process added is known after this at the latest. */
const BELIEVED = minutes(1);

interface Keeping {
  readonly servers: Set<Snowflake>;
  readonly readAt: Instant;
}

/**
 * Servers that keep automatic answers, or did, by database: every message of every other server needs no look into the store. Ids only. One
 * too many costs a query, so none is taken out before the next start.
 */
const known = new WeakMap<Db, Keeping>();

/** From memory, but for one query a minute. `guildId` undefined: whether there is such a server at all. */
export async function mayAnswer({ db, clock }: Pick<App, "db" | "clock">, guildId?: Snowflake): Promise<boolean> {
  const now = clock.now();
  let keeping = known.get(db);
  if (!keeping || now - keeping.readAt >= BELIEVED) {
    const rows = await db.selectFrom("auto_answer").select("guild_id").distinct().execute();
    keeping = { servers: new Set([...(keeping?.servers ?? []), ...rows.map(({ guild_id }) => guild_id)]), readAt: now };
    known.set(db, keeping);
  }
  return guildId === undefined ? keeping.servers.size > 0 : keeping.servers.has(guildId);
}

/** Known at once in the process that stored it. */
export function nowAnswers(tx: Tx, { db }: Pick<App, "db">, guildId: Snowflake): void {
  afterCommit(tx, () => known.get(db)?.servers.add(guildId));
}
