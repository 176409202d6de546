import type { Migration } from "kysely/migration";

/** Where it is said that tickets are closed, so that it can be changed and taken back. */
export const closedSummaries: Migration = {
  async up(db) {
    await db.schema
      .createTable("closed_summary")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("source", "varchar(80)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("closed_summary_once", ["ticket_id", "source"])
      .execute();
  },
};
