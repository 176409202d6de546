import type { Migration } from "kysely/migration";

/** Forms that are being filled in. */
export const forms: Migration = {
  async up(db) {
    await db.schema
      .createTable("form_run")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("open_key", "varchar(150)", (column) => column.unique())
      .addColumn("window_key", "varchar(50)", (column) => column.notNull().unique())
      .addColumn("form", "varchar(40)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("params", "text", (column) => column.notNull())
      .addColumn("page", "integer", (column) => column.notNull())
      .addColumn("given", "text")
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addColumn("started_at", "bigint", (column) => column.notNull())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("removed_question")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("question", "text", (column) => column.notNull())
      .addColumn("place", "integer", (column) => column.notNull())
      .execute();
  },
};
