import type { Migration } from "kysely/migration";

/**
 * How each server's desk is set up.
 *
 * Types and panels are never deleted, only retired: tickets and messages on Discord still point at them.
 */
export const desk: Migration = {
  async up(db) {
    await db.schema
      .createTable("desk")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("name", "varchar(100)", (column) => column.notNull())
      .addColumn("locale", "varchar(10)", (column) => column.notNull())
      .addColumn("prefix", "varchar(10)", (column) => column.notNull())
      .addColumn("reply_prefix", "varchar(10)", (column) => column.notNull())
      .addColumn("settings", "text", (column) => column.notNull())
      .addColumn("applied_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("ticket_type")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("type_key", "varchar(32)", (column) => column.notNull())
      .addColumn("parent_id", "varchar(26)")
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("name", "varchar(100)", (column) => column.notNull())
      .addColumn("description", "varchar(100)", (column) => column.notNull())
      .addColumn("emoji", "varchar(64)")
      .addColumn("leads", "varchar(10)", (column) => column.notNull())
      .addColumn("answer", "text")
      .addColumn("own", "text", (column) => column.notNull())
      .addColumn("settings", "text", (column) => column.notNull())
      .addColumn("origin", "varchar(10)", (column) => column.notNull())
      .addColumn("retired", "smallint", (column) => column.notNull())
      .addUniqueConstraint("ticket_type_key_in_guild", ["guild_id", "type_key"])
      .execute();
    await db.schema
      .createTable("panel")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("panel_key", "varchar(32)", (column) => column.notNull())
      .addColumn("channel_id", "varchar(20)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("title", "varchar(200)")
      .addColumn("text", "text")
      .addColumn("types", "text", (column) => column.notNull())
      .addColumn("button", "varchar(80)")
      .addColumn("look", "text", (column) => column.notNull())
      .addColumn("staff", "text", (column) => column.notNull())
      .addColumn("destination_id", "varchar(20)")
      .addColumn("transcripts_id", "varchar(20)")
      .addColumn("name_template", "varchar(200)")
      .addColumn("starter_template", "text")
      .addColumn("origin", "varchar(10)", (column) => column.notNull())
      .addColumn("retired", "smallint", (column) => column.notNull())
      .addColumn("posting", "integer", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addUniqueConstraint("panel_key_in_guild", ["guild_id", "panel_key"])
      .execute();
  },
};
