import type { Db, Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Snowflake } from "#kernel/types.ts";

export interface Copy {
  readonly part: number;
  readonly messageId: Snowflake;
}

interface NewCopy extends Copy {
  readonly room: RoomId;
  readonly source: string;
}

const insertCopy = prepared((tx, { room, source, part, messageId }: NewCopy) =>
  tx.insertInto("copy").values({ room_id: room, source, part, discord_id: messageId, erased: 0 }),
);

export async function saveCopy(tx: Tx, copy: NewCopy): Promise<void> {
  await insertCopy.run(tx, copy);
}

export async function findCopy(db: Db, room: RoomId, source: string, part: number): Promise<Snowflake | undefined> {
  const row = await copies(db, room)
    .where("source", "=", source)
    .where("part", "=", part)
    .where("erased", "=", 0)
    .executeTakeFirst();
  return row?.discord_id;
}

/** All parts that are still there, the first part first. */
export async function listCopies(db: Db, room: RoomId, source: string): Promise<Copy[]> {
  const rows = await copies(db, room)
    .where("source", "=", source)
    .where("erased", "=", 0)
    .orderBy("part")
    .limit(1_000)
    .execute();
  return rows.map((row) => ({ part: row.part, messageId: row.discord_id }));
}

/** The source of one of our messages, erased or not. */
export async function findSource(db: Db, room: RoomId, messageId: Snowflake): Promise<string | undefined> {
  const row = await copies(db, room).where("discord_id", "=", messageId).executeTakeFirst();
  return row?.source;
}

/** Which of these messages are copies we know. */
export async function listKnown(db: Db, room: RoomId, messageIds: readonly Snowflake[]): Promise<Set<Snowflake>> {
  if (messageIds.length === 0) return new Set();
  const rows = await copies(db, room).where("discord_id", "in", messageIds).execute();
  return new Set(rows.map((row) => row.discord_id));
}

export async function markErased(tx: Tx, room: RoomId, source: string, part?: number): Promise<void> {
  let update = tx.updateTable("copy").set({ erased: 1 }).where("room_id", "=", room).where("source", "=", source);
  if (part !== undefined) update = update.where("part", "=", part);
  await update.execute();
}

function copies(db: Db, room: RoomId) {
  return db.selectFrom("copy").selectAll().where("room_id", "=", room);
}
