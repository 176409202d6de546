import type { Migration } from "kysely/migration";

/** Words of warning to members. What they say lies apart, sealed. */
export const warnings: Migration = {
  async up(db) {
    await db.schema
      .createTable("verbal_warning")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("member_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)")
      .addColumn("hidden", "smallint", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("given_at", "bigint", (column) => column.notNull())
      .addColumn("edited_at", "bigint")
      .addColumn("taken_back_at", "bigint")
      .addColumn("delivered_at", "bigint")
      .addUniqueConstraint("verbal_warning_number", ["guild_id", "number"])
      .execute();
    await db.schema
      .createIndex("verbal_warning_by_member")
      .on("verbal_warning")
      .columns(["guild_id", "member_id", "number"])
      .execute();
    await db.schema.createIndex("verbal_warning_by_ticket").on("verbal_warning").columns(["ticket_id"]).execute();
  },
};
