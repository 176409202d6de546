import type { Migration } from "kysely/migration";

/** Rules, how far they looked, and what they did. */
export const automation: Migration = {
  async up(db) {
    await db.schema
      .createTable("automation_rule")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("name", "varchar(100)", (column) => column.notNull())
      .addColumn("name_key", "varchar(100)", (column) => column.notNull())
      .addColumn("place", "integer", (column) => column.notNull())
      .addColumn("definition", "text", (column) => column.notNull())
      .addColumn("origin", "varchar(10)", (column) => column.notNull())
      .addColumn("since", "bigint", (column) => column.notNull())
      .addColumn("saved_by", "varchar(26)")
      .addColumn("paused", "varchar(10)")
      .addColumn("failures", "integer", (column) => column.notNull())
      .addUniqueConstraint("automation_rule_name", ["guild_id", "name_key"])
      .addUniqueConstraint("automation_rule_place", ["guild_id", "place"])
      .execute();
    await db.schema
      .createTable("automation_seen")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("rule_id", "varchar(26)", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("automation_heard")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("rule_id", "varchar(26)", (column) => column.notNull())
      .addColumn("rule_version", "integer", (column) => column.notNull())
      .addColumn("message_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("automation_heard_key", ["ticket_id", "rule_id", "message_id"])
      .execute();
    await db.schema
      .createTable("automation_run")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("rule_id", "varchar(26)", (column) => column.notNull())
      .addColumn("rule_version", "integer", (column) => column.notNull())
      .addColumn("rule_name", "varchar(100)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("occasion", "varchar(40)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("from_version", "integer", (column) => column.notNull())
      .addColumn("to_version", "integer", (column) => column.notNull())
      .addColumn("chain", "text", (column) => column.notNull())
      .addColumn("steps", "text", (column) => column.notNull())
      .addColumn("outcome", "varchar(10)", (column) => column.notNull())
      .addColumn("reason", "text")
      .addUniqueConstraint("automation_run_once", ["rule_id", "rule_version", "ticket_id", "occasion"])
      .execute();
    await db.schema.createIndex("automation_run_by_ticket").on("automation_run").columns(["ticket_id", "at"]).execute();
    await db.schema.createIndex("automation_run_by_server").on("automation_run").columns(["guild_id", "at"]).execute();
  },
};

/** Calls that rules make, and the keys they are signed with. */
export const webhooks: Migration = {
  async up(db) {
    await db.schema
      .createTable("automation_delivery")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("rule_id", "varchar(26)", (column) => column.notNull())
      .addColumn("rule_name", "varchar(100)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("url", "text", (column) => column.notNull())
      .addColumn("body", "text")
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("automation_delivery_by_ticket")
      .on("automation_delivery")
      .columns(["ticket_id"])
      .execute();
    await db.schema
      .createTable("automation_key")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("sealed", "text", (column) => column.notNull())
      .execute();
  },
};
