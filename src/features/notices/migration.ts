import type { Migration } from "kysely/migration";

/** What a digest told, page by page. */
export const toldDigests: Migration = {
  async up(db) {
    await db.schema
      .createTable("told_digest")
      .addColumn("digest_id", "varchar(26)", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("messages", "integer", (column) => column.notNull())
      .addColumn("told_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("told_digest_in_order", ["digest_id", "position"])
      .execute();
    await db.schema.createIndex("told_digest_by_age").on("told_digest").columns(["told_at"]).execute();
  },
};

/** Who is told of what, and what they were told already. */
export const notices: Migration = {
  async up(db) {
    await db.schema
      .createTable("notify")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("way", "varchar(10)", (column) => column.notNull())
      .addColumn("quiet_from", "smallint")
      .addColumn("quiet_to", "smallint")
      .addColumn("time_zone", "varchar(64)")
      .addPrimaryKeyConstraint("notify_once", ["guild_id", "person_id"])
      .execute();
    await db.schema
      .createTable("follower")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("follower_once", ["ticket_id", "person_id"])
      .execute();
    await db.schema
      .createTable("pinged")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("pinged_once", ["ticket_id", "person_id"])
      .execute();
    await db.schema
      .createTable("pending_line")
      .addColumn("source", "varchar(80)", (column) => column.primaryKey())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("position", "varchar(26)", (column) => column.notNull())
      .addColumn("content_id", "varchar(26)", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("pending_line_by_room").on("pending_line").columns(["room_id", "position"]).execute();
    await db.schema
      .createTable("digest")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("messages", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("digest_once", ["guild_id", "person_id", "ticket_id"])
      .execute();
  },
};
