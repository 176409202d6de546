import { sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Tickets, their rooms, their timelines. */
export const tickets: Migration = {
  async up(db) {
    await db.schema
      .createTable("ticket")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("type_id", "varchar(26)", (column) => column.notNull())
      .addColumn("panel_id", "varchar(26)")
      .addColumn("requester_id", "varchar(26)", (column) => column.notNull())
      .addColumn("status", "varchar(20)", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("staff_room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("requester_room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("intake_id", "varchar(26)")
      .addColumn("opened_at", "bigint", (column) => column.notNull())
      .addColumn("turn_at", "bigint", (column) => column.notNull())
      .addColumn("closed_at", "bigint")
      .addColumn("closed_by", "varchar(26)")
      .addColumn("closed_as", "varchar(10)")
      .addColumn("close_reason_id", "varchar(26)")
      .addColumn("close_how", "varchar(20)")
      .addColumn("dm_card", "varchar(40)")
      .addColumn("unreachable", "smallint", (column) => column.notNull())
      .addColumn("priority", "varchar(10)", (column) => column.notNull())
      .addColumn("tags", "text", (column) => column.notNull())
      .addColumn("assignee_id", "varchar(26)")
      .addColumn("department", "varchar(32)")
      .addColumn("alias", "varchar(60)")
      .addColumn("snoozed_until", "bigint")
      .addColumn("one_way", "smallint", (column) => column.notNull())
      .addUniqueConstraint("ticket_number_in_guild", ["guild_id", "number"])
      .execute();
    await db.schema.createIndex("ticket_by_status").on("ticket").columns(["guild_id", "status", "turn_at"]).execute();
    await db.schema.createIndex("ticket_by_requester").on("ticket").columns(["requester_id", "status"]).execute();
    await db.schema
      .createIndex("ticket_by_assignee")
      .on("ticket")
      .columns(["guild_id", "assignee_id", "status"])
      .execute();
    await db.schema.createIndex("ticket_by_staff_room").on("ticket").columns(["staff_room_id"]).execute();
    await db.schema.createIndex("ticket_by_requester_room").on("ticket").columns(["requester_room_id"]).execute();

    await db.schema
      .createTable("ticket_room")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("side", "varchar(10)", (column) => column.notNull())
      .addColumn("left_at", "bigint")
      .addPrimaryKeyConstraint("ticket_room_pk", ["ticket_id", "room_id"])
      .execute();
    await db.schema.createIndex("ticket_room_by_room").on("ticket_room").columns(["room_id"]).execute();

    await db.schema
      .createTable("ticket_line")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("line", "varchar(100)", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex("ticket_line_in_order")
      .on("ticket_line")
      .columns(["guild_id", "line", "number"])
      .execute();

    await db.schema
      .createTable("ticket_move")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("staff_room_id", "varchar(26)", (column) => column.notNull().unique())
      .addColumn("requester_room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)")
      .execute();

    await db.schema
      .createTable("removed_room")
      .addColumn("room_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("at", "bigint", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("fact")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("kind", "varchar(32)", (column) => column.notNull())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)")
      .addColumn("content_id", "varchar(26)")
      .addColumn("data", "text")
      .addPrimaryKeyConstraint("fact_pk", ["ticket_id", "sequence"])
      .execute();

    await db.schema
      .createTable("sequence")
      .addColumn("sequence_key", "varchar(80)", (column) => column.primaryKey())
      .addColumn("last", "integer", (column) => column.notNull())
      .execute();
  },
};

/** Only the team is heard in some. */
export const locks: Migration = {
  async up(db) {
    await db.schema.alterTable("ticket").addColumn("locked_at", "bigint").execute();
  },
};

/** How far up a ticket was taken. */
export const levels: Migration = {
  async up(db) {
    await db.schema
      .alterTable("ticket")
      .addColumn("level", "smallint", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

/** Some are on hold, and some stand before others. */
export const holds: Migration = {
  async up(db) {
    await db.schema.alterTable("ticket").addColumn("held_at", "bigint").execute();
    await db.schema.alterTable("ticket").addColumn("pinned_at", "bigint").execute();
  },
};

/** Who asked before somebody else did. */
export const formerRequesters: Migration = {
  async up(db) {
    await db.schema
      .createTable("former_requester")
      .addColumn("ticket_id", "varchar(26)", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("name_id", "varchar(26)")
      .addColumn("until", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("former_requester_once", ["ticket_id", "version"])
      .execute();
    await db.schema.createIndex("former_requester_by_room").on("former_requester").columns(["room_id"]).execute();
  },
};

/** Rooms that were looked for and not found. */
export const missingRooms: Migration = {
  async up(db) {
    await db.schema
      .createTable("missing_room")
      .addColumn("ticket_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("since", "bigint", (column) => column.notNull())
      .execute();
  },
};

/** Some are tried by one person who is both sides. */
export const practices: Migration = {
  async up(db) {
    await db.schema
      .alterTable("ticket")
      .addColumn("practice", "smallint", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

/** What shows before whose turn it is, and a mark of the team's. */
export const phases: Migration = {
  async up(db) {
    await db.schema.alterTable("ticket").addColumn("phase", "varchar(10)").execute();
    await db.schema.alterTable("ticket").addColumn("mark", "varchar(40)").execute();
    await sql`update ticket set phase = 'deleted' where close_how = 'erased'`.execute(db);
  },
};

/** What lists are narrowed to, while their pages can be turned. */
export const keptLists: Migration = {
  async up(db) {
    await db.schema
      .createTable("kept_list")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("guild_id", "varchar(20)", (column) => column.notNull())
      .addColumn("person_id", "varchar(26)", (column) => column.notNull())
      .addColumn("filter", "text", (column) => column.notNull())
      .addColumn("kept_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("kept_list_by_age").on("kept_list").columns(["kept_at"]).execute();
  },
};
