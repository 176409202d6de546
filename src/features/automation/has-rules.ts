import type { App } from "#kernel/app.ts";
import { afterCommit, type Db, type Tx } from "#kernel/database.ts";
import { memory } from "#kernel/memory.ts";
import { type Duration, type Instant, minutes, type Snowflake } from "#kernel/types.ts";
import { listServersWithRules } from "./rule-store.ts";

/** What another process stored is known after this at the latest, also where it could not tell. */
export const BELIEVED: Duration = minutes(1);

interface Keeping {
  readonly servers: Set<Snowflake>;
  readAt: Instant | undefined;
}

/** Servers that have rules, or had, for this app: a ticket of every other server costs no query. One too many costs a few. */
const known = memory((): Keeping => ({ servers: new Set(), readAt: undefined }));
const hearer = memory(() => ({ tell: () => {} }));

/** Whether a server has rules, or where it is not known yet which server, any. From memory, but for one query a minute. */
export async function hasRules(db: Db, { clock }: Pick<App, "clock">, guildId?: Snowflake): Promise<boolean> {
  const keeping = known(db);
  if (keeping.readAt === undefined || clock.now() - keeping.readAt >= BELIEVED)
    await readServersWithRules({ db, clock });
  return guildId === undefined ? keeping.servers.size > 0 : keeping.servers.has(guildId);
}

/** What other processes stored meanwhile is known from now on. */
export async function readServersWithRules({ db, clock }: Pick<App, "db" | "clock">): Promise<void> {
  const keeping = known(db);
  const now = clock.now();
  for (const server of await listServersWithRules(db)) keeping.servers.add(server);
  keeping.readAt = now;
}

/** Known at once in the process that stored a rule, which tells the others. Returns whether it knew before. */
export function nowHasRules(tx: Tx, guildId: Snowflake): "known" | "new" {
  const { servers } = known(tx);
  if (servers.has(guildId)) return "known";
  afterCommit(tx, () => {
    servers.add(guildId);
    hearer(tx).tell();
  });
  return "new";
}

/** `tell` is called whenever this process came to know of a server that others don't know yet. */
export function onServersWithRules({ db }: Pick<App, "db">, tell: () => void): void {
  hearer(db).tell = tell;
}
