import type { Migration } from "kysely/migration";

export const setupTurns: Migration = {
  async up(db) {
    await db.schema
      .createTable("setup_turn")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("turn", "integer", (column) => column.notNull())
      .execute();
  },
};

export const greetings: Migration = {
  async up(db) {
    await db.schema
      .createTable("greeting")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("joined_at", "bigint", (column) => column.notNull())
      .addColumn("system_channel_id", "varchar(20)")
      .addColumn("room_id", "varchar(26)")
      .addPrimaryKeyConstraint("greeting_pk", ["guild_id", "joined_at"])
      .execute();
    await db.schema.createIndex("greeting_by_room").on("greeting").columns(["room_id"]).execute();
  },
};
