import type { Migration } from "kysely/migration";

/** What tickets have to do with each other. */
export const relations: Migration = {
  async up(db) {
    await db.schema
      .createTable("ticket_relation")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("other_id", "varchar(26)", (column) => column.notNull())
      .addColumn("relation", "varchar(16)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("ticket_relation_once", ["ticket_id", "other_id"])
      .execute();
  },
};

/** Where tickets were split. */
export const splits: Migration = {
  async up(db) {
    await db.schema
      .createTable("ticket_split")
      .addColumn("message_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("into_id", "varchar(26)", (column) => column.notNull())
      .execute();
  },
};

/** Which words of a split ticket came from which message. */
export const broughtWords: Migration = {
  async up(db) {
    await db.schema
      .createTable("brought_words")
      .addColumn("into_id", "varchar(26)", (column) => column.notNull())
      .addColumn("position", "smallint", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("message_source", "varchar(40)", (column) => column.notNull())
      .addColumn("parts", "smallint", (column) => column.notNull())
      .addPrimaryKeyConstraint("brought_words_once", ["into_id", "position"])
      .execute();
    await db.schema.createIndex("brought_words_by_message").on("brought_words").columns(["message_source"]).execute();
  },
};
