import type { Migration } from "kysely/migration";

/** What somebody wrote to us before it is a ticket, and which of several tickets their DM talks in. */
export const intake: Migration = {
  async up(db) {
    await db.schema
      .createTable("draft")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("open_room_id", "varchar(26)", (column) => column.unique())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("purpose", "varchar(10)", (column) => column.notNull())
      .addColumn("guild_id", "varchar(20)")
      .addColumn("type_id", "varchar(26)")
      .addColumn("panel_id", "varchar(26)")
      .addColumn("page", "integer", (column) => column.notNull())
      .addColumn("deflection_id", "varchar(26)")
      .addColumn("adult", "varchar(3)")
      .addColumn("locale", "varchar(10)", (column) => column.notNull())
      .addColumn("servers", "text", (column) => column.notNull())
      .addColumn("said", "text")
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("heard_dm")
      .addColumn("message_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("heard_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("seen_member")
      .addColumn("user_id", "varchar(20)", (column) => column.notNull())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("seen_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("seen_member_pair", ["user_id", "guild_id"])
      .execute();
    await db.schema.createIndex("seen_member_by_time").on("seen_member").column("seen_at").execute();
    await db.schema
      .createTable("dm_focus")
      .addColumn("room_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("chosen_at", "bigint", (column) => column.notNull())
      .execute();
  },
};
