import type { Migration } from "kysely/migration";
import "./tables.ts";

const processes: Migration = {
  async up(db) {
    await db.schema
      .createTable("process")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("roles", "varchar(40)", (column) => column.notNull())
      .addColumn("until", "bigint", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("lease")
      .addColumn("name", "varchar(60)", (column) => column.primaryKey())
      .addColumn("holder", "varchar(26)", (column) => column.notNull())
      .addColumn("token", "varchar(26)", (column) => column.notNull())
      .addColumn("wanted", "smallint", (column) => column.notNull())
      .execute();
  },
};

export const processMigrations: Readonly<Record<string, Migration>> = { "2026-11-21-90-processes": processes };
