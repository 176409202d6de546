import type { Migration } from "kysely/migration";

export const unfinished: Migration = {
  async up(db) {
    await db.schema
      .createTable("unfinished")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("kind", "varchar(40)", (column) => column.notNull())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("user_id", "varchar(20)", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("unfinished_by_expiry").on("unfinished").columns(["expires_at"]).execute();
  },
};
