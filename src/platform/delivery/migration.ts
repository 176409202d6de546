import type { Migration } from "kysely/migration";

/**
 * Rooms, what is said and shown in them, and what became of it.
 *
 * `effect_waiting` answers both questions the lanes ask: what is next in this room, and which rooms have anything to do.
 */
const delivery: Migration = {
  async up(db) {
    await db.schema
      .createTable("room")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("kind", "varchar(20)", (column) => column.notNull())
      .addColumn("guild_id", "varchar(20)")
      .addColumn("parent_id", "varchar(20)")
      .addColumn("place", "smallint", (column) => column.notNull())
      .addColumn("user_id", "varchar(20)", (column) => column.unique())
      .addColumn("discord_id", "varchar(20)", (column) => column.unique())
      .addColumn("spec", "text", (column) => column.notNull())
      .addColumn("tail", "integer", (column) => column.notNull())
      .addColumn("confirmed_id", "varchar(20)")
      .addColumn("cursor", "varchar(20)")
      .addColumn("watched", "smallint", (column) => column.notNull())
      .addColumn("behind", "smallint", (column) => column.notNull())
      .addColumn("shut", "smallint", (column) => column.notNull())
      .addColumn("held", "varchar(20)")
      .addColumn("held_at", "bigint")
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("effect")
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("kind", "varchar(8)", (column) => column.notNull())
      .addColumn("source", "varchar(100)")
      .addColumn("part", "integer")
      .addColumn("dedupe", "varchar(40)", (column) => column.notNull().unique())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("after_room", "varchar(26)")
      .addColumn("after_position", "integer")
      .addColumn("state", "varchar(8)", (column) => column.notNull())
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("first_attempt_at", "bigint")
      .addColumn("retry_at", "bigint")
      .addColumn("code", "integer")
      .addColumn("created_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("effect_pk", ["room_id", "position"])
      .execute();
    await db.schema.createIndex("effect_waiting").on("effect").columns(["state", "room_id", "position"]).execute();

    await db.schema
      .createTable("shown")
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("target", "varchar(110)", (column) => column.notNull())
      .addColumn("kind", "varchar(12)", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("version", "varchar(26)", (column) => column.notNull())
      .addColumn("pending", "smallint", (column) => column.notNull())
      .addColumn("retry_at", "bigint")
      .addPrimaryKeyConstraint("shown_pk", ["room_id", "target"])
      .execute();
    await db.schema.createIndex("shown_pending").on("shown").columns(["pending", "room_id"]).execute();

    await db.schema
      .createTable("copy")
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("source", "varchar(100)", (column) => column.notNull())
      .addColumn("part", "integer", (column) => column.notNull())
      .addColumn("discord_id", "varchar(20)", (column) => column.notNull())
      .addColumn("erased", "smallint", (column) => column.notNull())
      .addPrimaryKeyConstraint("copy_pk", ["room_id", "source", "part"])
      .execute();
    await db.schema
      .createTable("kept_file")
      .addColumn("id", "varchar(26)", (column) => column.notNull())
      .addColumn("piece", "integer", (column) => column.notNull())
      .addColumn("bytes", "text", (column) => column.notNull())
      .addColumn("kept_until", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("kept_file_pk", ["id", "piece"])
      .execute();
    await db.schema.createIndex("kept_file_end").on("kept_file").column("kept_until").execute();
    await db.schema.createIndex("copy_by_message").on("copy").columns(["room_id", "discord_id"]).execute();
  },
};

/** Which messages still have to take a file along that travels more than once. */
const keptCarriers: Migration = {
  async up(db) {
    await db.schema
      .createTable("kept_carrier")
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("position", "integer", (column) => column.notNull())
      .addColumn("kept", "varchar(26)", (column) => column.notNull())
      .addPrimaryKeyConstraint("kept_carrier_pk", ["room_id", "position", "kept"])
      .execute();
    await db.schema.createIndex("kept_carrier_by_file").on("kept_carrier").column("kept").execute();
  },
};

/** Several sayings in one message. */
const batches: Migration = {
  async up(db) {
    await db.schema.alterTable("effect").addColumn("together", "varchar(80)").execute();
    await db.schema.alterTable("effect").addColumn("batch", "varchar(120)").execute();
    await db.schema.alterTable("copy").addColumn("piece", "smallint").execute();
  },
};

/** What is shown and was not permitted is kept, and tried again. */
const shownRefusals: Migration = {
  async up(db) {
    await db.schema
      .alterTable("shown")
      .addColumn("refusals", "smallint", (column) => column.notNull().defaultTo(0))
      .execute();
  },
};

/** What is read before, and from where on it has to be looked through. */
const reading: Migration = {
  async up(db) {
    await db.schema.alterTable("room").addColumn("follows", "varchar(20)").execute();
    await db.schema.alterTable("room").addColumn("read_from", "varchar(20)").execute();
  },
};

/** What people were allowed in a channel before they only read in it. */
const silenced: Migration = {
  async up(db) {
    await db.schema
      .createTable("silenced")
      .addColumn("room_id", "varchar(26)", (column) => column.notNull())
      .addColumn("user_id", "varchar(20)", (column) => column.notNull())
      .addColumn("allow", "varchar(20)")
      .addColumn("deny", "varchar(20)")
      .addPrimaryKeyConstraint("silenced_pk", ["room_id", "user_id"])
      .execute();
  },
};

/** How rooms are called by now. */
const roomNames: Migration = {
  async up(db) {
    await db.schema
      .createTable("room_name")
      .addColumn("room_id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("title", "text")
      .addColumn("emoji", "varchar(40)")
      .addColumn("asked", "text")
      .addColumn("shown", "text")
      .execute();
  },
};

/** Which trace goes on where an effect is performed. */
const effectTraces: Migration = {
  async up(db) {
    await db.schema.alterTable("effect").addColumn("trace_parent", "varchar(55)").execute();
  },
};

export const deliveryMigrations: Readonly<Record<string, Migration>> = {
  "2026-11-21-03-delivery": delivery,
  "2026-11-21-50-kept-carriers": keptCarriers,
  "2026-11-21-51-batches": batches,
  "2026-11-21-52-shown-refusals": shownRefusals,
  "2026-11-21-53-reading": reading,
  "2026-11-21-54-silenced": silenced,
  "2026-11-21-99-room-names": roomNames,
  "2026-11-22-01-effect-traces": effectTraces,
};
