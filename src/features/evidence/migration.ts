import type { Migration } from "kysely/migration";

/** Copies of messages that were reported. What they say lies apart, sealed. */
export const evidence: Migration = {
  async up(db) {
    await db.schema
      .createTable("evidence")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("open_key", "varchar(80)", (column) => column.unique())
      .addColumn("ticket_id", "varchar(26)")
      .addColumn("content_id", "varchar(26)", (column) => column.notNull())
      .addColumn("taken_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("evidence_by_ticket").on("evidence").columns(["ticket_id"]).execute();
    await db.schema.createIndex("evidence_by_person").on("evidence").columns(["person_id", "taken_at"]).execute();
  },
};
