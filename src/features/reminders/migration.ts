import type { Migration } from "kysely/migration";

/** Private reminders of the team. What they say lies apart, sealed. */
export const reminders: Migration = {
  async up(db) {
    await db.schema
      .createTable("reminder")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("kind", "varchar(10)", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)")
      .addColumn("made_at", "bigint", (column) => column.notNull())
      .addColumn("sent_at", "bigint")
      .execute();
    await db.schema.createIndex("reminder_by_person").on("reminder").columns(["person_id", "at"]).execute();
    await db.schema.createIndex("reminder_by_ticket").on("reminder").columns(["ticket_id", "kind"]).execute();
  },
};
