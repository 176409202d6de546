import type { Migration } from "kysely/migration";

/** What was said in tickets: who, when, what became of it. The words stay on Discord. */
export const conversation: Migration = {
  async up(db) {
    await db.schema
      .createTable("message")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)")
      .addColumn("source", "varchar(40)", (column) => column.notNull().unique())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("kind", "varchar(10)", (column) => column.notNull())
      .addColumn("identity", "varchar(10)")
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addColumn("reason", "varchar(40)")
      .addColumn("receipt", "varchar(10)", (column) => column.notNull())
      .addColumn("parts", "smallint", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)")
      .addColumn("sent_at", "bigint", (column) => column.notNull())
      .addColumn("edited_at", "bigint")
      .addColumn("deleted_at", "bigint")
      .execute();
    await db.schema.createIndex("message_by_ticket").on("message").columns(["ticket_id", "kind", "sent_at"]).execute();
    await db.schema.createIndex("message_by_room").on("message").columns(["room_id", "sent_at"]).execute();
  },
};
