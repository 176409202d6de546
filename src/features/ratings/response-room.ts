import { findSideRoom, sideRoomOf } from "#features/conversation/index.ts";
import type { Desk } from "#features/desk/index.ts";
import { isRemoved, isShared, listRoomsOf, type Ticket, typeOfTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, Stale, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

type Kind = "ratings" | "problems";

/**
 * Where the team reads a response: in the thread of its kind, in the channel that the topic names, made when it is first needed; else in
 * the ticket's own place.
 */
export async function responseRoom(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "translate">,
  { ticket, desk, kind }: { readonly ticket: Ticket; readonly desk: Desk; readonly kind: Kind },
): Promise<RoomId> {
  const { responsesId } = await typeOfTicket(tx, ticket);
  if (responsesId === null) return ownPlace(tx, app, ticket, desk);
  const key = keyOf(responsesId, kind);
  const known = await findThread(tx, key);
  if (known) return known.refused ? ownPlace(tx, app, ticket, desk) : known.room;
  const name = app
    .translate(desk.locale, ticket)
    .plain(kind === "ratings" ? text("ratings.thread-ratings") : text("ratings.thread-problems"));
  const { guildId } = ticket;
  const spec = { kind: "staff-thread", guildId, parentId: responsesId, name, neutralName: name } as const;
  const room = await app.outbox.addRoom(tx, spec);
  const thread = { thread_key: key, room_id: room, refused: 0 };
  if (!(await insertIfAbsent(tx, "response_thread", thread))) throw new Stale(`thread of ${kind}`);
  return room;
}

const keyOf = (channelId: Snowflake, kind: Kind): string => `${channelId}:${kind}`;

const ownPlace = async (tx: Tx, app: Parameters<typeof sideRoomOf>[1], ticket: Ticket, desk: Desk): Promise<RoomId> =>
  isShared(ticket) ? sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;

async function findThread(db: Db, key: string) {
  const row = await db.selectFrom("response_thread").selectAll().where("thread_key", "=", key).executeTakeFirst();
  return row && { room: row.room_id, refused: row.refused === 1 };
}

/**
 * Whether this is the room in which whoever answers the ticket now reads what is said of the help: a rating that stands elsewhere, because
 * the ticket went to others since or its place was deleted, is said anew.
 */
export async function isReadIn(db: Db, room: RoomId, ticket: Ticket): Promise<boolean> {
  const { responsesId } = await typeOfTicket(db, ticket);
  const thread = responsesId === null ? undefined : await findThread(db, keyOf(responsesId, "ratings"));
  if (responsesId !== null && !thread?.refused) return room === thread?.room;
  const own = isShared(ticket) ? await findSideRoom(db, ticket.id) : ticket.staffRoom;
  return room === own && !(await isRemoved(db, room));
}

/** Whether what was said in this room may still be changed there: nobody deleted it, as far as we know. */
export async function stillStands(db: Db, room: RoomId, ticket: Ticket): Promise<boolean> {
  const row = await db.selectFrom("response_thread").select("room_id").where("room_id", "=", room).executeTakeFirst();
  if (row !== undefined) return true;
  return (await listRoomsOf(db, ticket.id)).includes(room) && !(await isRemoved(db, room));
}

export async function loseThreadsIn(tx: Tx, channelId: Snowflake): Promise<void> {
  const keys = [keyOf(channelId, "ratings"), keyOf(channelId, "problems")];
  await tx.deleteFrom("response_thread").where("thread_key", "in", keys).execute();
}

/** The thread is gone: another one is made when it is needed. Where none can be made, the ticket's own place takes it. False: it is no such thread. */
export async function loseThread(tx: Tx, room: RoomId, because: "gone" | "refused"): Promise<boolean> {
  if (because === "gone") {
    const { numDeletedRows } = await tx.deleteFrom("response_thread").where("room_id", "=", room).executeTakeFirst();
    return numDeletedRows > 0n;
  }
  const refused = tx.updateTable("response_thread").set({ refused: 1 }).where("room_id", "=", room);
  return (await refused.executeTakeFirst()).numUpdatedRows > 0n;
}
