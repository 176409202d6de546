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
