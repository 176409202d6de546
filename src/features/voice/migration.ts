import type { Migration } from "kysely/migration";

/** How servers speak, where it is not as we do. */
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
  },
};
