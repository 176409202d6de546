import type { Migration } from "kysely/migration";

/** How desks were, kept under a name. */
export const deskBackups: Migration = {
  async up(db) {
    await db.schema
      .createTable("desk_backup")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("snapshot", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("desk_backup_by_guild").on("desk_backup").columns(["guild_id", "id"]).execute();
  },
};
