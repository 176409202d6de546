import type { Migration } from "kysely/migration";

/** Up to which level seniors were let into a private thread. */
export const seniorsInThread: Migration = {
  async up(db) {
    await db.schema
      .createTable("seniors_in_thread")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("level", "smallint", (column) => column.notNull())
      .execute();
  },
};

/** And which roles these are: what a topic says of it changes. */
export const rolesInThread: Migration = {
  async up(db) {
    await db.schema.alterTable("seniors_in_thread").addColumn("roles", "text").execute();
  },
};
