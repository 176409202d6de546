import type { Migration } from "kysely/migration";

/** Saved replies, and what each use of one changed. */
export const snips: Migration = {
  async up(db) {
    await db.schema
      .createTable("snip")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("owner_id", "varchar(26)", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("abbreviation", "varchar(20)", (column) => column.notNull())
      .addColumn("abbreviation_key", "varchar(40)", (column) => column.notNull())
      .addColumn("place", "smallint", (column) => column.notNull())
      .addColumn("summary", "varchar(80)", (column) => column.notNull())
      .addColumn("content", "text", (column) => column.notNull())
      .addColumn("types", "text", (column) => column.notNull())
      .addColumn("acts", "text", (column) => column.notNull())
      .addColumn("uses", "integer", (column) => column.notNull())
      .addColumn("created_by", "varchar(26)", (column) => column.notNull())
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addUniqueConstraint("snip_name", ["guild_id", "owner_id", "abbreviation_key"])
      .addUniqueConstraint("snip_place", ["guild_id", "owner_id", "place"])
      .execute();
    await db.schema
      .createTable("snip_use")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("snip_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("source", "varchar(40)", (column) => column.notNull().unique())
      .addColumn("before", "text", (column) => column.notNull())
      .addColumn("after", "text", (column) => column.notNull())
      .addColumn("closed", "smallint", (column) => column.notNull())
      .addColumn("used_at", "bigint", (column) => column.notNull())
      .addColumn("undone_at", "bigint")
      .execute();
    await db.schema.createIndex("snip_use_by_snip").on("snip_use").columns(["guild_id", "snip_id"]).execute();
  },
};
