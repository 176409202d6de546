import type { Migration } from "kysely/migration";

export const assignment: Migration = {
  async up(db) {
    await db.schema
      .createTable("assignment_turn")
      .addColumn("turn_key", "varchar(40)", (column) => column.primaryKey())
      .addColumn("last_person", "varchar(26)")
      .addColumn("turns", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("skill")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("skill", "varchar(20)", (column) => column.notNull())
      .addPrimaryKeyConstraint("skill_pk", ["guild_id", "person_id", "skill"])
      .execute();
    await db.schema
      .createTable("shift")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("state", "varchar(5)", (column) => column.notNull())
      .addColumn("hours", "text")
      .addPrimaryKeyConstraint("shift_pk", ["guild_id", "person_id"])
      .execute();
  },
};

/** When people of the team are not there. */
export const timeOff: Migration = {
  async up(db) {
    await db.schema
      .createTable("time_off")
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("from_at", "bigint", (column) => column.notNull())
      .addColumn("until_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("time_off_pk", ["guild_id", "person_id", "from_at"])
      .execute();
  },
};

/** Rooms that are one person's while they look after a ticket. */
export const claimRooms: Migration = {
  async up(db) {
    await db.schema
      .createTable("claim_room")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("arranged", "varchar(80)", (column) => column.notNull())
      .execute();
  },
};
