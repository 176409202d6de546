import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** Which events were handled: a replayed one is recognised in the transaction that would handle it again. */
const handledEvents: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("handled_event")
      .addColumn("key", "varchar(100)", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("handled_event_oldest_first").on("handled_event").column("at").execute();
  },
};

export const storageMigrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-01-storage": handledEvents,
};
