import type { Migration } from "kysely/migration";

/** How servers speak, where it is not as we do, and what somebody is about to change of it. */
export const voices: Migration = {
  async up(db) {
    await db.schema
      .createTable("voice")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("preset", "varchar(20)")
      .addColumn("accent", "integer")
      .addColumn("nick", "varchar(100)")
      .addColumn("version", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("voice_text")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("locale", "varchar(20)", (column) => column.notNull())
      .addColumn("text_key", "varchar(100)", (column) => column.notNull())
      .addColumn("words", "text", (column) => column.notNull())
      .addColumn("origin", "varchar(10)", (column) => column.notNull())
      .addPrimaryKeyConstraint("voice_text_once", ["guild_id", "type_id", "locale", "text_key"])
      .execute();
    await db.schema
      .createTable("voice_draft")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("user_id", "varchar(20)", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("voice_draft_by_expiry").on("voice_draft").columns(["expires_at"]).execute();
  },
};

/** How people want us to look, while they look at it. */
export const lookDrafts: Migration = {
  async up(db) {
    await db.schema
      .createTable("look_draft")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("user_id", "varchar(20)", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("look_draft_by_expiry").on("look_draft").columns(["expires_at"]).execute();
  },
};
