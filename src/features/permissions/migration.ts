import type { Migration } from "kysely/migration";

/** What was given to whom, and taken, and by whom. Kept for good: people by their inner id alone. */
export const permissions: Migration = {
  async up(db) {
    await db.schema
      .createTable("permission_change")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("by_id", "varchar(26)")
      .addColumn("about", "varchar(10)", (column) => column.notNull())
      .addColumn("subject", "varchar(30)", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)")
      .addColumn("level_before", "varchar(10)")
      .addColumn("level_after", "varchar(10)")
      .execute();
    await db.schema
      .createIndex("permission_change_newest")
      .on("permission_change")
      .columns(["guild_id", "id"])
      .execute();
  },
};

/** Who is of the team by which roles, so that a change is seen that nobody told. */
export const teamMembers: Migration = {
  async up(db) {
    await db.schema
      .createTable("team_member")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("roles", "text", (column) => column.notNull())
      .addColumn("changed_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("team_member_once", ["guild_id", "person_id"])
      .execute();
    await db.schema
      .createTable("team_seen")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();
  },
};
