import type { Migration } from "kysely/migration";

/** What was said in tickets: who, when, what became of it. The words stay on Discord. */
export const conversation: Migration = {
  async up(db) {
    await db.schema
      .createTable("message")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("copy_room_id", "varchar(26)")
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
    await db.schema
      .createTable("file_limit")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("bytes", "integer", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("side_room")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull().unique())
      .execute();
    await db.schema
      .createTable("reaction")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("message_id", "varchar(26)", (column) => column.notNull())
      .addColumn("emoji", "varchar(64)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addUniqueConstraint("reaction_once", ["message_id", "emoji", "person_id"])
      .execute();
    await db.schema
      .createTable("message_copy")
      .addColumn("message_id", "varchar(26)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addPrimaryKeyConstraint("message_copy_once", ["message_id", "room_id"])
      .execute();
    await db.schema.createIndex("message_by_room").on("message").columns(["room_id", "sent_at"]).execute();
    await db.schema.createIndex("message_by_copy_room").on("message").column("copy_room_id").execute();
  },
};
