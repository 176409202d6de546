import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import { type Instant, minutes, type Snowflake } from "#kernel/types.ts";
import { listServersWithRules } from "./rule-store.ts";

/** What another process stored is known after this at the latest; what happened before is looked at then. */
const BELIEVED = minutes(1);

interface Keeping {
  readonly servers: Set<Snowflake>;
  readAt: Instant | undefined;
}

/** Servers that have rules, or had, for this app: a ticket of every other server costs no query. One too many costs a few. */
const known = memory((): Keeping => ({ servers: new Set(), readAt: undefined }));

/** Whether a server has rules, or where it is not known yet which server, any. From memory, but for one query a minute. */
export async function hasRules(db: Db, { clock }: Pick<App, "clock">, guildId?: Snowflake): Promise<boolean> {
  const now = clock.now();
  const keeping = known(db);
  if (keeping.readAt === undefined || now - keeping.readAt >= BELIEVED) {
    for (const server of await listServersWithRules(db)) keeping.servers.add(server);
    keeping.readAt = now;
  }
  return guildId === undefined ? keeping.servers.size > 0 : keeping.servers.has(guildId);
}

/** Known at once in the process that stored a rule. */
export function nowHasRules(tx: Tx, guildId: Snowflake): void {
  afterCommit(tx, () => known(tx).servers.add(guildId));
}
