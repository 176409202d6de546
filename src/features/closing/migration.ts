import type { Migration } from "kysely/migration";

/** What is to close tickets by itself. */
export const closing: Migration = {
  async up(db) {
    await db.schema
      .createTable("close_plan")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("kind", "varchar(12)", (column) => column.notNull())
      .addColumn("at", "bigint")
      .addColumn("since", "bigint", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)")
      .addColumn("content_id", "varchar(26)")
      .addColumn("note", "varchar(80)", (column) => column.notNull())
      .addPrimaryKeyConstraint("close_plan_pk", ["ticket_id", "kind"])
      .execute();
  },
};

/** Tickets that are closed together. */
export const closeMany: Migration = {
  async up(db) {
    await db.schema
      .createTable("close_many")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)")
      .addColumn("types", "text", (column) => column.notNull())
      .addColumn("opened_before", "bigint", (column) => column.notNull())
      .addColumn("teams_turn", "smallint", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)", (column) => column.notNull())
      .addColumn("made_at", "bigint", (column) => column.notNull())
      .addColumn("begun_at", "bigint")
      .addColumn("closed", "integer", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("close_many_by_age").on("close_many").columns(["made_at"]).execute();
  },
};
