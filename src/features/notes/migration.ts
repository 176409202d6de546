import type { Migration } from "kysely/migration";

/** What the team keeps about tickets and members. What it says lies apart, sealed. */
export const notes: Migration = {
  async up(db) {
    await db.schema
      .createTable("note")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)")
      .addColumn("member_id", "varchar(26)")
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)", (column) => column.notNull())
      .addColumn("kept_at", "bigint", (column) => column.notNull())
      .addUniqueConstraint("note_number", ["guild_id", "number"])
      .execute();
    await db.schema.createIndex("note_by_ticket").on("note").columns(["ticket_id"]).execute();
    await db.schema.createIndex("note_by_member").on("note").columns(["guild_id", "member_id"]).execute();
  },
};
