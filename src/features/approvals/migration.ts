import type { Migration } from "kysely/migration";

/** Replies that wait for somebody to decide. */
export const approvals: Migration = {
  async up(db) {
    await db.schema
      .createTable("held_reply")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("why", "varchar(10)", (column) => column.notNull())
      .addColumn("source", "varchar(40)", (column) => column.notNull().unique())
      .addColumn("content_id", "varchar(26)")
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addColumn("card", "varchar(10)", (column) => column.notNull())
      .addColumn("held_at", "bigint", (column) => column.notNull())
      .addColumn("decided_by", "varchar(26)")
      .addColumn("decided_at", "bigint")
      .execute();
    await db.schema.createIndex("held_reply_by_ticket").on("held_reply").columns(["ticket_id", "state"]).execute();
  },
};
