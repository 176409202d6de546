import type { Migration } from "kysely/migration";

export const panels: Migration = {
  async up(db) {
    await db.schema
      .createTable("panel_posting")
      .addColumn("panel_id", "varchar(26)", (column) => column.notNull())
      .addColumn("posting", "integer", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("panel_posting_pk", ["panel_id", "posting"])
      .execute();
    await db.schema
      .createTable("panel_health")
      .addColumn("panel_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("deleted_at", "bigint", (column) => column.notNull())
      .addColumn("away", "smallint", (column) => column.notNull())
      .execute();
  },
};
