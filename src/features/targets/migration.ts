import type { Migration } from "kysely/migration";

/** What was told of replies that are owed. */
export const targetSteps: Migration = {
  async up(db) {
    await db.schema
      .createTable("target_step")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("since", "bigint", (column) => column.notNull())
      .addColumn("step", "varchar(10)", (column) => column.notNull())
      .addColumn("policy", "varchar(16)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("target_step_once", ["ticket_id", "since", "step", "policy"])
      .execute();
  },
};

/** How long whoever asked waited for the first answer. */
export const firstReplies: Migration = {
  async up(db) {
    await db.schema
      .createTable("first_reply")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("length", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("first_reply_of_type").on("first_reply").columns(["type_id", "at"]).execute();
  },
};

/** What was not done in time, and who looked after it then. */
export const missedTargets: Migration = {
  async up(db) {
    await db.schema
      .createTable("missed_target")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("since", "bigint", (column) => column.notNull())
      .addColumn("policy", "varchar(16)", (column) => column.notNull())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("assignee_id", "varchar(26)")
      .addColumn("owed", "varchar(10)", (column) => column.notNull())
      .addColumn("due_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("missed_target_once", ["ticket_id", "since", "policy"])
      .execute();
    await db.schema.createIndex("missed_target_of_guild").on("missed_target").columns(["guild_id", "due_at"]).execute();
  },
};

/** Since when each server that switched its targets off has them on again. */
export const targetsOn: Migration = {
  async up(db) {
    await db.schema
      .createTable("targets_on")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("since", "bigint", (column) => column.notNull())
      .execute();
  },
};
