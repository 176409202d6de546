import type { Migration } from "kysely/migration";

/** Words of warning to people of the team. Why lies apart, sealed. */
export const staffWarnings: Migration = {
  async up(db) {
    await db.schema
      .createTable("staff_warning")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("member_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)")
      .addColumn("given_at", "bigint", (column) => column.notNull())
      .addColumn("expires_at", "bigint")
      .addColumn("taken_back_at", "bigint")
      .addColumn("told_at", "bigint")
      .addUniqueConstraint("staff_warning_number", ["guild_id", "number"])
      .execute();
    await db.schema
      .createIndex("staff_warning_by_member")
      .on("staff_warning")
      .columns(["guild_id", "member_id", "number"])
      .execute();
  },
};
