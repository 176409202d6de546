import type { Migration } from "kysely/migration";

/** More people in a ticket. */
export const participants: Migration = {
  async up(db) {
    await db.schema
      .createTable("participant")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("place", "smallint", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)")
      .addColumn("name_id", "varchar(26)", (column) => column.notNull())
      .addColumn("added_by", "varchar(26)", (column) => column.notNull())
      .addColumn("added_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("participant_once", ["ticket_id", "person_id"])
      .addUniqueConstraint("participant_place", ["ticket_id", "place"])
      .execute();
    await db.schema.createIndex("participant_by_room").on("participant").columns(["room_id"]).execute();
  },
};

/** Who is not in a thread for now. */
export const putOut: Migration = {
  async up(db) {
    await db.schema
      .createTable("put_out")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("put_out_once", ["ticket_id", "person_id"])
      .execute();
  },
};
