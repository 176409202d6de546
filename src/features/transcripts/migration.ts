import type { Migration } from "kysely/migration";

/** Where transcripts were said. Their words are on Discord alone. */
export const transcriptPosts: Migration = {
  async up(db) {
    await db.schema
      .createTable("transcript_post")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("source", "varchar(80)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("parts", "integer", (column) => column.notNull())
      .addColumn("rendition", "varchar(10)", (column) => column.notNull())
      .addPrimaryKeyConstraint("transcript_post_once", ["ticket_id", "source"])
      .execute();
  },
};
