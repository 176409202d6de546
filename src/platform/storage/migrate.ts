import "./tables.ts";
import type { Migration } from "kysely/migration";
import type { Clock } from "#kernel/clock.ts";
import type { Db } from "#kernel/database.ts";
import { HostError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import type { Engine } from "./engine.ts";
import type { Transactions } from "./transactions.ts";

export class MigrationFailed extends HostError {
  constructor(migration: string, { engine, cause }: { engine: Engine; cause: unknown }) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const left = engine.undoesMigrations ? "Nothing of it was kept." : "Its first steps may have been kept.";
    super(`Migration ${migration} failed: ${reason}. ${left}`, { cause });
  }
}

/** Brings the schema up to date: what was not applied yet, by name, each once. Of several processes that start together one does it. */
export async function migrate(
  db: Db,
  migrations: Readonly<Record<string, Migration>>,
  { engine, transactions, clock, log }: { engine: Engine; transactions: Transactions; clock: Clock; log: Log },
): Promise<void> {
  await db.connection().execute(async (connection) => {
    await engine.lockMigrations(connection);
    try {
      const applied = await readApplied(connection);
      const unknown = [...applied].filter((name) => !(name in migrations));
      if (unknown.length > 0) log.warn({ unknown }, "database was written by a newer or different Frontdesk");

      for (const name of Object.keys(migrations).sort()) {
        const migration = migrations[name];
        if (!migration || applied.has(name)) continue;
        await transactions
          .run(connection, async (tx) => {
            await migration.up(tx);
            await tx.insertInto("applied_migration").values({ name, applied_at: clock.now() }).execute();
          })
          .catch((cause) => {
            throw new MigrationFailed(name, { engine, cause });
          });
        log.info({ migration: name }, "migration applied");
      }
    } finally {
      await engine.unlockMigrations(connection);
    }
  });
}

async function readApplied(db: Db): Promise<Set<string>> {
  await db.schema
    .createTable("applied_migration")
    .ifNotExists()
    .addColumn("name", "varchar(100)", (column) => column.primaryKey())
    .addColumn("applied_at", "bigint", (column) => column.notNull())
    .execute();
  const rows = await db.selectFrom("applied_migration").select("name").execute();
  return new Set(rows.map((row) => row.name));
}
