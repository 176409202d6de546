import type { Migration } from "kysely/migration";

export const topics: Migration = {
  async up(db) {
    await db.schema
      .createTable("deflection")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("panel_id", "varchar(26)")
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("outcome", "varchar(6)", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("deflection_by_time").on("deflection").columns(["guild_id", "at"]).execute();
  },
};
