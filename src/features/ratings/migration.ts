import type { Migration } from "kysely/migration";

/** What requesters say of the help. Their words lie apart, sealed. */
export const ratings: Migration = {
  async up(db) {
    await db.schema
      .createTable("ticket_rating")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("scale", "varchar(10)", (column) => column.notNull())
      .addColumn("points", "integer", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)")
      .addColumn("first_at", "bigint", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)")
      .execute();
    await db.schema
      .createTable("problem_report")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)")
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("problem_report_by_ticket").on("problem_report").columns(["ticket_id"]).execute();
    await db.schema
      .createTable("response_thread")
      .addColumn("thread_key", "varchar(40)", (column) => column.primaryKey())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull().unique())
      .addColumn("refused", "integer", (column) => column.notNull())
      .execute();
  },
};
