import type { Migration } from "kysely/migration";

export const picker: Migration = {
  async up(db) {
    await db.schema
      .createTable("armed_pick")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("user_id", "varchar(20)", (column) => column.notNull())
      .addColumn("what", "varchar(40)", (column) => column.notNull())
      .addColumn("params", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("armed_pick_pk", ["guild_id", "user_id"])
      .execute();
  },
};
