import type { Migration } from "kysely/migration";

/** Answers that are given without a person, and to whom they were. */
export const autoAnswers: Migration = {
  async up(db) {
    await db.schema
      .createTable("auto_answer")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("name", "varchar(40)", (column) => column.notNull())
      .addColumn("name_key", "varchar(80)", (column) => column.notNull())
      .addColumn("place", "smallint", (column) => column.notNull())
      .addColumn("trigger_words", "text", (column) => column.notNull())
      .addColumn("answer", "text", (column) => column.notNull())
      .addColumn("types", "text", (column) => column.notNull())
      .addColumn("at_moment", "varchar(10)", (column) => column.notNull())
      .addColumn("paused", "smallint", (column) => column.notNull())
      .addColumn("given", "integer", (column) => column.notNull())
      .addColumn("helped", "integer", (column) => column.notNull())
      .addColumn("asked_on", "integer", (column) => column.notNull())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addUniqueConstraint("auto_answer_name", ["guild_id", "name_key"])
      .addUniqueConstraint("auto_answer_place", ["guild_id", "place"])
      .execute();
    await db.schema
      .createTable("auto_answer_given")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("auto_answer_id", "varchar(26)", (column) => column.notNull())
      .addColumn("given_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("auto_answer_given_once", ["ticket_id", "auto_answer_id"])
      .execute();
    await db.schema
      .createTable("auto_answer_offer")
      .addColumn("draft_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("auto_answer_id", "varchar(26)", (column) => column.notNull())
      .addColumn("outcome", "varchar(10)", (column) => column.notNull())
      .addColumn("decided_at", "bigint", (column) => column.notNull())
      .execute();
  },
};
