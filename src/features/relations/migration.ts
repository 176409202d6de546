import type { Migration } from "kysely/migration";

/** What tickets have to do with each other. */
export const relations: Migration = {
  async up(db) {
    await db.schema
      .createTable("ticket_relation")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("other_id", "varchar(26)", (column) => column.notNull())
      .addColumn("relation", "varchar(16)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("ticket_relation_once", ["ticket_id", "other_id"])
      .execute();
  },
};

/** Where tickets were split. */
export const splits: Migration = {
  async up(db) {
    await db.schema
      .createTable("ticket_split")
      .addColumn("message_id", "varchar(20)", (column) => column.primaryKey())
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("into_id", "varchar(26)", (column) => column.notNull())
      .execute();
  },
};
