import type { Migration } from "kysely/migration";

/**
 * What the gates count and know.
 *
 * `slot` and `opening` hold the limits: three clicks at once insert the same key, and one of them wins. A count would let all three through
 * on a database that runs them side by side.
 */
export const gates: Migration = {
  async up(db) {
    await db.schema
      .createTable("slot")
      .addColumn("slot_key", "varchar(100)", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("slot_pk", ["slot_key", "position"])
      .execute();
    await db.schema.createIndex("slot_by_ticket").on("slot").columns(["ticket_id"]).execute();

    await db.schema
      .createTable("opening")
      .addColumn("opening_key", "varchar(100)", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("opening_pk", ["opening_key", "position"])
      .execute();
    await db.schema.createIndex("opening_by_ticket").on("opening").columns(["ticket_id"]).execute();

    await db.schema
      .createTable("block")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("kind", "varchar(10)", (column) => column.notNull())
      .addColumn("subject_id", "varchar(26)", (column) => column.notNull())
      .addColumn("until", "bigint")
      .addColumn("reason_id", "varchar(26)")
      .addColumn("blocked_by", "varchar(26)", (column) => column.notNull())
      .addColumn("blocked_at", "bigint", (column) => column.notNull())
      .addUniqueConstraint("block_of_subject", ["guild_id", "subject_id", "kind"])
      .execute();

    await db.schema
      .createTable("closure")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("closure_key", "varchar(32)", (column) => column.notNull())
      .addColumn("words_id", "varchar(26)")
      .addColumn("closed_by", "varchar(26)", (column) => column.notNull())
      .addColumn("closed_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("closure_pk", ["guild_id", "closure_key"])
      .execute();

    await db.schema
      .createTable("challenge")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("id", "varchar(26)", (column) => column.notNull().unique())
      .addColumn("hash", "text")
      .addColumn("asked_at", "bigint", (column) => column.notNull())
      .addColumn("wrong", "integer", (column) => column.notNull())
      .addColumn("paused_until", "bigint")
      .addColumn("passed_until", "bigint")
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("panel_id", "varchar(26)")
      .addPrimaryKeyConstraint("challenge_pk", ["guild_id", "person_id"])
      .execute();

    await db.schema
      .createTable("gate_log")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("act", "varchar(20)", (column) => column.notNull())
      .addColumn("subject_id", "varchar(26)")
      .addColumn("until", "bigint")
      .execute();
    await db.schema.createIndex("gate_log_by_guild").on("gate_log").columns(["guild_id", "at"]).execute();
  },
};
