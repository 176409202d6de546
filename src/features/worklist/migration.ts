import type { Migration } from "kysely/migration";

/** Where the list of what waits stands. */
export const deskList: Migration = {
  async up(db) {
    await db.schema
      .createTable("desk_list")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("posting", "integer", (column) => column.notNull())
      .addColumn("posted_at", "bigint", (column) => column.notNull())
      .addColumn("changed_at", "bigint", (column) => column.notNull())
      .addColumn("shown", "varchar(64)", (column) => column.notNull())
      .addColumn("lost", "smallint", (column) => column.notNull())
      .execute();
  },
};

/** Who reads each morning what waits for them. */
export const mornings: Migration = {
  async up(db) {
    await db.schema
      .createTable("morning")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("minute", "smallint", (column) => column.notNull())
      .addPrimaryKeyConstraint("morning_once", ["guild_id", "person_id"])
      .execute();
  },
};
