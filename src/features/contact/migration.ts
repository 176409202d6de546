import type { Migration } from "kysely/migration";

/** The first words of tickets that the team opened: they wait until the team's room is there. */
export const contact: Migration = {
  async up(db) {
    await db.schema
      .createTable("contact")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("opener", "varchar(60)", (column) => column.notNull().unique())
      .addColumn("source", "varchar(60)", (column) => column.notNull().unique())
      .addColumn("content_id", "varchar(26)")
      .execute();
  },
};
