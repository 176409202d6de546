import type { Migration } from "kysely/migration";

/** Incidents, the tickets that belong to them, their news, and what became of each of these in each ticket. */
export const incidents: Migration = {
  async up(db) {
    await db.schema
      .createTable("incident")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("started_at", "bigint", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("ended_at", "bigint")
      .execute();
    await db.schema
      .createTable("incident_ticket")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("incident_id", "varchar(26)", (column) => column.notNull())
      .addColumn("added_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("incident_ticket_by_incident").on("incident_ticket").columns(["incident_id"]).execute();
    await db.schema
      .createTable("incident_update")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("incident_id", "varchar(26)", (column) => column.notNull())
      .addColumn("ends", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("made_at", "bigint", (column) => column.notNull())
      .addColumn("begun_at", "bigint")
      .addColumn("content_id", "varchar(26)")
      .execute();
    await db.schema.createIndex("incident_update_by_incident").on("incident_update").columns(["incident_id"]).execute();
    await db.schema
      .createTable("incident_delivery")
      .addColumn("update_id", "varchar(26)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("state", "varchar(10)", (column) => column.notNull())
      .addColumn("source", "varchar(40)", (column) => column.notNull())
      .addPrimaryKeyConstraint("incident_delivery_once", ["update_id", "ticket_id"])
      .execute();
  },
};
