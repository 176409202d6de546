import type { Migration } from "kysely/migration";

/** Deleted roles of which somebody was told. */
export const goneRoles: Migration = {
  async up(db) {
    await db.schema
      .createTable("gone_role")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("role_id", "varchar(20)", (column) => column.notNull())
      .addPrimaryKeyConstraint("gone_role_once", ["guild_id", "role_id"])
      .execute();
  },
};
