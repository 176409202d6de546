import type { Migration } from "kysely/migration";

/** Names that staff answer under, and the words they are made of. Two people who get one at once never get the same. */
export const identity: Migration = {
  async up(db) {
    await db.schema
      .createTable("persona")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("name", "varchar(60)", (column) => column.notNull())
      .addColumn("name_key", "varchar(60)", (column) => column.notNull())
      .addColumn("picture", "varchar(500)")
      .addColumn("made_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("persona_pk", ["guild_id", "person_id"])
      .addUniqueConstraint("persona_name_in_guild", ["guild_id", "name_key"])
      .execute();
    await db.schema
      .createTable("alias_word")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("kind", "varchar(10)", (column) => column.notNull())
      .addColumn("word_key", "varchar(40)", (column) => column.notNull())
      .addColumn("word", "varchar(40)", (column) => column.notNull())
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addColumn("picture", "varchar(500)")
      .addPrimaryKeyConstraint("alias_word_pk", ["guild_id", "kind", "word_key"])
      .execute();
  },
};
