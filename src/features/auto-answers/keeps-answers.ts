import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import { type Instant, minutes, type Snowflake } from "#kernel/types.ts";

/** What another process added is known after this at the latest. */
const BELIEVED = minutes(1);

interface Keeping {
  readonly servers: Set<Snowflake>;
  readAt: Instant | undefined;
}

/**
 * Servers that keep automatic answers, or did, for this app: every message of every other server needs no look into the store. Ids only. One
 * too many costs a query, so none is taken out before the next start.
 */
const known = memory((): Keeping => ({ servers: new Set(), readAt: undefined }));

/** From memory, but for one query a minute. */
export async function keepsAnswers(db: Db, { clock }: Pick<App, "clock">, guildId: Snowflake): Promise<boolean> {
  const now = clock.now();
  const keeping = known(db);
  if (keeping.readAt === undefined || now - keeping.readAt >= BELIEVED) {
    const rows = await db.selectFrom("auto_answer").select("guild_id").distinct().execute();
    for (const { guild_id } of rows) keeping.servers.add(guild_id);
    keeping.readAt = now;
  }
  return keeping.servers.has(guildId);
}

/** Known at once in the process that stored it. */
export function nowAnswers(tx: Tx, guildId: Snowflake): void {
  afterCommit(tx, () => known(tx).servers.add(guildId));
}
