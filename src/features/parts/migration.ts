import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { ServerPartsTable } from "./tables.ts";

/** All there were when servers began to choose. */
const ALL = [
  "tickets",
  "forms",
  "saved-replies",
  "ratings",
  "notes",
  "related",
  "incidents",
  "later",
  "closing",
  "sorting",
  "shifts",
  "targets",
  "notices",
  "auto-answers",
  "automation",
  "apps-menu",
  "reports",
  "blocks",
  "warnings",
  "aliases",
  "levels",
];

/** What each server that chose has switched on. Those that had a desk before there was a choice keep everything. */
export const serverParts: Migration = {
  async up(db: Kysely<{ desk: { guild_id: string }; server_parts: ServerPartsTable }>) {
    await db.schema
      .createTable("server_parts")
      .addColumn("guild_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("parts", "text", (column) => column.notNull())
      .addColumn("changed_at", "bigint", (column) => column.notNull())
      .execute();
    await db
      .insertInto("server_parts")
      .columns(["guild_id", "parts", "changed_at"])
      .expression((from) =>
        from
          .selectFrom("desk")
          .select((row) => [
            row.ref("guild_id").as("guild_id"),
            sql.lit(JSON.stringify(ALL)).as("parts"),
            sql.lit(0).as("changed_at"),
          ]),
      )
      .execute();
  },
};

/** Who chose before tickets and questions could be switched off has both. */
export const ticketsAndForms: Migration = {
  async up(db: Kysely<{ server_parts: ServerPartsTable }>) {
    for (const { guild_id, parts } of await db.selectFrom("server_parts").selectAll().execute()) {
      const all = [...new Set(["tickets", "forms", ...(JSON.parse(parts) as string[])])];
      const row = db.updateTable("server_parts").set({ parts: JSON.stringify(all) });
      await row.where("guild_id", "=", guild_id).execute();
    }
  },
};
