import type { Migration } from "kysely/migration";

/** People under ids of ours, and their words apart from the facts about them, so that both can be forgotten. */
export const people: Migration = {
  async up(db) {
    await db.schema
      .createTable("person")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("user_id", "varchar(20)", (column) => column.notNull().unique())
      .execute();
    await db.schema
      .createTable("content")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("sealed", "text", (column) => column.notNull())
      .execute();
  },
};
