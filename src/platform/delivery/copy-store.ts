import type { Db, Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { prepared } from "#kernel/prepared.ts";
import type { Snowflake } from "#kernel/types.ts";

export interface Copy {
  readonly part: number;
  readonly messageId: Snowflake;
  /** Which text of the message it is; null when it has the message to itself. */
  readonly piece: number | null;
}

interface NewCopy extends Copy {
  readonly room: RoomId;
  readonly source: string;
}

const insertCopy = prepared((tx, { room, source, part, messageId, piece }: NewCopy) =>
  tx.insertInto("copy").values({ room_id: room, source, part, discord_id: messageId, piece, erased: 0 }),
);

export async function saveCopy(tx: Tx, copy: NewCopy): Promise<void> {
  await insertCopy.run(tx, copy);
}

export async function findCopy(db: Db, room: RoomId, source: string, part: number): Promise<Copy | undefined> {
  const row = await copies(db, room)
    .where("source", "=", source)
    .where("part", "=", part)
    .where("erased", "=", 0)
    .executeTakeFirst();
  return row && { part, messageId: row.discord_id, piece: row.piece };
}

/** All parts that are still there, the first part first. */
export async function listCopies(db: Db, room: RoomId, source: string): Promise<Copy[]> {
  const rows = await copies(db, room)
    .where("source", "=", source)
    .where("erased", "=", 0)
    .orderBy("part")
    .limit(1_000)
    .execute();
  return rows.map((row) => ({ part: row.part, messageId: row.discord_id, piece: row.piece }));
}

/** The last part that is still there: of a card, the one that stands furthest down. */
export const findNewestCopy = async (db: Db, room: RoomId, source: string): Promise<Copy | undefined> =>
  (await listCopies(db, room, source)).at(-1);

export interface Said {
  readonly source: string;
  readonly part: number;
  readonly piece: number | null;
  readonly erased: boolean;
}

/** What one of our messages says, in the order in which it stands there; what was erased from it too. */
export async function listSaid(db: Db, room: RoomId, messageId: Snowflake): Promise<Said[]> {
  const rows = await copies(db, room).where("discord_id", "=", messageId).orderBy("piece").limit(100).execute();
  return rows.map(({ source, part, piece, erased }) => ({ source, part, piece, erased: erased === 1 }));
}

/** The same of many messages, by message. */
export async function listSaidInAll(
  db: Db,
  room: RoomId,
  messageIds: readonly Snowflake[],
): Promise<ReadonlyMap<Snowflake, readonly Said[]>> {
  const said = new Map<Snowflake, Said[]>();
  if (messageIds.length === 0) return said;
  const rows = await copies(db, room).where("discord_id", "in", messageIds).orderBy("piece").execute();
  for (const { discord_id: id, source, part, piece, erased } of rows) {
    said.set(id, [...(said.get(id) ?? []), { source, part, piece, erased: erased === 1 }]);
  }
  return said;
}

/** A text that found no place in the message it shared has one of its own now. */
export async function moveCopy(tx: Tx, { room, source, part, messageId }: Omit<NewCopy, "piece">): Promise<void> {
  await tx
    .updateTable("copy")
    .set({ discord_id: messageId, piece: null })
    .where("room_id", "=", room)
    .where("source", "=", source)
    .where("part", "=", part)
    .execute();
}

/** Which of these messages are copies we know. */
export async function listKnown(db: Db, room: RoomId, messageIds: readonly Snowflake[]): Promise<Set<Snowflake>> {
  if (messageIds.length === 0) return new Set();
  const rows = await copies(db, room).where("discord_id", "in", messageIds).execute();
  return new Set(rows.map((row) => row.discord_id));
}

/** What we know of these messages: `<id> <piece>`, or `<id> null` for one that was said alone. */
export async function listKnownPieces(db: Db, room: RoomId, messageIds: readonly Snowflake[]): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set();
  const rows = await copies(db, room).where("discord_id", "in", messageIds).execute();
  return new Set(rows.map((row) => `${row.discord_id} ${row.piece}`));
}

export async function markErased(tx: Tx, room: RoomId, source: string, part?: number): Promise<void> {
  let update = tx.updateTable("copy").set({ erased: 1 }).where("room_id", "=", room).where("source", "=", source);
  if (part !== undefined) update = update.where("part", "=", part);
  await update.execute();
}

function copies(db: Db, room: RoomId) {
  return db.selectFrom("copy").selectAll().where("room_id", "=", room);
}
