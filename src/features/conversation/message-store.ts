import type { Identity } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import type { Delivery, Message, MessageKind, Receipt } from "./message.ts";
import type { MessageTable } from "./tables.ts";

export async function findMessage(db: Db, source: string): Promise<Message | undefined> {
  const row = await db.selectFrom("message").selectAll().where("source", "=", source).executeTakeFirst();
  return row && toMessage(row);
}

/** What a message of a ticket was: its kind, and whether it was deleted since. */
export type MessageFacts = Pick<Message, "kind" | "deletedAt">;

/** Everything that people said in a ticket, by its sources. */
export async function listFactsBySource(db: Db, ticketId: string): Promise<ReadonlyMap<string, MessageFacts>> {
  const rows = await db
    .selectFrom("message")
    .select(["source", "kind", "deleted_at"])
    .where("ticket_id", "=", ticketId)
    .execute();
  return new Map(rows.map((row) => [row.source, { kind: row.kind as MessageKind, deletedAt: row.deleted_at }]));
}

/** By our id, which may come from a custom id and be anything. */
export async function findMessageById(db: Db, id: string): Promise<Message | undefined> {
  const row = await db.selectFrom("message").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toMessage(row);
}

/** Messages of a room written since `since` and not deleted, at most `limit`, the newest first. */
export async function listRecent(db: Db, room: RoomId, since: Instant, limit: number): Promise<Message[]> {
  const rows = await db
    .selectFrom("message")
    .selectAll()
    .where("room_id", "=", room)
    .where("sent_at", ">=", since)
    .where("deleted_at", "is", null)
    .orderBy("sent_at", "desc")
    .limit(limit)
    .execute();
  return rows.map(toMessage);
}

/** Replies of a ticket that still wait, oldest first; the newest 25. */
export const listWaitingReplies = (db: Db, ticketId: string): Promise<Message[]> =>
  listWaiting(db, { ticketId, kind: "reply", limit: 25 });

/** What waits for another room than this one, because its ticket moved; at most 1,000. */
export async function listStranded(
  db: Db,
  { ticketId, kind, to }: { ticketId: string; kind: MessageKind; to: RoomId },
): Promise<Message[]> {
  const rows = await db
    .selectFrom("message")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", kind)
    .where("state", "=", "queued")
    .where("copy_room_id", "!=", to)
    .orderBy("id")
    .limit(1_000)
    .execute();
  return rows.map(toMessage);
}

/** The sources of what was said in a ticket and has not reached everybody, by the rooms that they were to reach; at most 1,000 in each of the two ways. */
export async function listWaitingCopies(db: Db, ticketId: string): Promise<ReadonlyMap<RoomId, readonly string[]>> {
  const own = await db
    .selectFrom("message")
    .select(["source", "copy_room_id as room_id"])
    .where("ticket_id", "=", ticketId)
    .where("state", "=", "queued")
    .limit(1_000)
    .execute();
  const others = await db
    .selectFrom("message_copy")
    .innerJoin("message", "message.id", "message_copy.message_id")
    .select(["message.source", "message_copy.room_id"])
    .where("message.ticket_id", "=", ticketId)
    .where("message_copy.state", "=", "queued")
    .limit(1_000)
    .execute();
  const byRoom = new Map<RoomId, string[]>();
  for (const { source, room_id: room } of [...own, ...others]) {
    if (room !== null) byRoom.set(room, [...(byRoom.get(room) ?? []), source]);
  }
  return byRoom;
}

/** They will never arrive: their ticket was erased. */
export async function markErased(tx: Tx, ticketId: string, sources: readonly string[]): Promise<void> {
  await tx
    .updateTable("message")
    .set({ state: "failed", reason: "erased" })
    .where("ticket_id", "=", ticketId)
    .where("state", "=", "queued")
    .where("source", "in", sources)
    .execute();
}

/** Staff-only messages of a ticket whose thread is not there yet, oldest first; the newest `limit`. */
export const listWaitingComments = (db: Db, ticketId: string, limit = 25): Promise<Message[]> =>
  listWaiting(db, { ticketId, kind: "comment", limit });

/** Something that waits to be said in this room. */
export async function findWaitingFor(db: Db, room: RoomId): Promise<Pick<Message, "ticketId" | "kind"> | undefined> {
  const row = await db
    .selectFrom("message")
    .select(["ticket_id", "kind"])
    .where("copy_room_id", "=", room)
    .where("state", "=", "queued")
    .limit(1)
    .executeTakeFirst();
  return row && { ticketId: row.ticket_id, kind: row.kind as MessageKind };
}

async function listWaiting(
  db: Db,
  { ticketId, kind, limit }: { readonly ticketId: string; readonly kind: MessageKind; readonly limit: number },
): Promise<Message[]> {
  const rows = await db
    .selectFrom("message")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", kind)
    .where("state", "=", "queued")
    .orderBy("sent_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.reverse().map(toMessage);
}

/** Whether the requester wrote in this ticket after a message was taken in. Our ids are in the order in which we learned of things. */
export async function wroteSince(db: Db, { ticketId, id }: Pick<Message, "ticketId" | "id">): Promise<boolean> {
  const row = await db
    .selectFrom("message")
    .select("id")
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", "requester")
    .where("id", ">", id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether an answer is on its way that the requester wrote nothing after: the turn is as good as theirs. */
export async function isAnswerOnItsWay(db: Db, ticketId: string): Promise<boolean> {
  const [newest] = (await listWaitingReplies(db, ticketId)).slice(-1);
  return newest !== undefined && !(await wroteSince(db, newest));
}

/** Whether staff answered in this ticket before. */
export async function hasReply(db: Db, ticketId: string): Promise<boolean> {
  const row = await db
    .selectFrom("message")
    .select("id")
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", "reply")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The newest answer of somebody else in a ticket since `since`, sent or on its way. */
export async function findOtherReply(
  db: Db,
  {
    ticketId,
    notBy,
    since,
  }: { readonly ticketId: string; readonly notBy: readonly PersonId[]; readonly since: Instant },
): Promise<Message | undefined> {
  const row = await db
    .selectFrom("message")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", "reply")
    .where("person_id", "not in", notBy)
    .where("state", "!=", "failed")
    .where("deleted_at", "is", null)
    .where("sent_at", ">=", since)
    .orderBy("sent_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toMessage(row);
}

/** False when this was handled before: nothing is stored then. */
export async function insertMessage(tx: Tx, message: Message): Promise<boolean> {
  return insertIfAbsent(tx, "message", {
    id: message.id,
    ticket_id: message.ticketId,
    room_id: message.roomId,
    copy_room_id: message.copyRoomId,
    source: message.source,
    person_id: message.author,
    kind: message.kind,
    identity: message.identity,
    state: message.state,
    reason: message.reason,
    receipt: message.receipt,
    parts: message.parts,
    content_id: message.words,
    sent_at: message.sentAt,
    edited_at: message.editedAt,
    deleted_at: message.deletedAt,
  });
}

type Change = Partial<
  Pick<Message, "state" | "reason" | "receipt" | "copyRoomId" | "parts" | "words" | "editedAt" | "deletedAt">
>;

/** Changes only what is named: a delivery and an edit at the same moment must not undo each other. */
export async function changeMessage(tx: Tx, { id }: Pick<Message, "id">, change: Change): Promise<void> {
  const { state, reason, receipt, copyRoomId, parts, words, editedAt, deletedAt } = change;
  await tx
    .updateTable("message")
    .set({
      ...(state === undefined ? {} : { state }),
      ...(reason === undefined ? {} : { reason }),
      ...(receipt === undefined ? {} : { receipt }),
      ...(copyRoomId === undefined ? {} : { copy_room_id: copyRoomId }),
      ...(parts === undefined ? {} : { parts }),
      ...(words === undefined ? {} : { content_id: words }),
      ...(editedAt === undefined ? {} : { edited_at: editedAt }),
      ...(deletedAt === undefined ? {} : { deleted_at: deletedAt }),
    })
    .where("id", "=", id)
    .execute();
}

function toMessage(row: MessageTable): Message {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    roomId: row.room_id,
    copyRoomId: row.copy_room_id,
    source: row.source,
    author: row.person_id,
    kind: row.kind as MessageKind,
    identity: row.identity as Identity | null,
    state: row.state as Delivery,
    reason: row.reason,
    receipt: row.receipt as Receipt,
    parts: row.parts,
    words: row.content_id,
    sentAt: row.sent_at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
  };
}
