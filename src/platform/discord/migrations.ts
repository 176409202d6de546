import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import "./tables.ts";

/** `key` is a reserved word in MySQL; the query builder quotes it. */
async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("gateway_session")
    .addColumn("shard_id", "integer", (column) => column.primaryKey())
    .addColumn("shard_count", "integer", (column) => column.notNull())
    .addColumn("session_id", "varchar(100)", (column) => column.notNull())
    .addColumn("resume_url", "varchar(200)", (column) => column.notNull())
    .addColumn("sequence", "bigint", (column) => column.notNull())
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("interaction")
    .addColumn("id", "varchar(20)", (column) => column.primaryKey())
    .addColumn("token", "text", (column) => column.notNull())
    .addColumn("application_id", "varchar(20)", (column) => column.notNull())
    .addColumn("locale", "varchar(20)", (column) => column.notNull())
    .addColumn("original", "varchar(10)", (column) => column.notNull())
    .addColumn("state", "varchar(10)", (column) => column.notNull())
    .addColumn("answer", "text")
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("setting")
    .addColumn("key", "varchar(100)", (column) => column.primaryKey())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}

export const discordMigrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-02-discord": { up },
};
