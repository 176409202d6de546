import type { Migration } from "kysely/migration";

/** What was changed about each desk, when, and by whom. */
export const deskChanges: Migration = {
  async up(db) {
    await db.schema
      .createTable("desk_change")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)")
      .addColumn("how", "varchar(10)", (column) => column.notNull())
      .addColumn("lines", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("desk_change_by_guild").on("desk_change").columns(["guild_id", "id"]).execute();
  },
};

/** How each desk was after each of its newest changes. */
export const deskPoints: Migration = {
  async up(db) {
    await db.schema
      .createTable("desk_point")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("snapshot", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("desk_point_by_guild").on("desk_point").columns(["guild_id", "id"]).execute();
  },
};
