import type { Migration } from "kysely/migration";

/** Who of the team is reached while the others are away. */
export const onCall: Migration = {
  async up(db) {
    await db.schema
      .createTable("on_call")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("until_at", "bigint")
      .addPrimaryKeyConstraint("on_call_pk", ["guild_id", "person_id"])
      .execute();
  },
};

/** Being on call by turns. */
export const rota: Migration = {
  async up(db) {
    await db.schema
      .createTable("on_call_rota")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("zone", "varchar(40)", (column) => column.notNull())
      .addColumn("minute", "integer", (column) => column.notNull())
      .addColumn("first_day", "integer", (column) => column.notNull())
      .addColumn("people", "text", (column) => column.notNull())
      .addColumn("set_by", "varchar(26)", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("on_call_turn")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("week", "integer", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("on_call_turn_pk", ["guild_id", "week"])
      .execute();
    await db.schema
      .createTable("on_call_gap")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("gap", "varchar(60)", (column) => column.notNull())
      .addColumn("until_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("on_call_gap_pk", ["guild_id", "gap"])
      .execute();
  },
};
