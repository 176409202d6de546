import { sideRoomOf } from "#features/conversation/index.ts";
import type { Desk } from "#features/desk/index.ts";
import { isRemoved, isShared, type Ticket, typeOfTicket } from "#features/tickets/index.ts";
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

/** Whether what stands in this room is still read there: it is a ticket's own place that we did not take away, or a thread that was not deleted. */
export async function isReadIn(db: Db, room: RoomId, ticket: Ticket): Promise<boolean> {
  const { responsesId } = await typeOfTicket(db, ticket);
  if (responsesId === null) return !(await isRemoved(db, room));
  const row = await db.selectFrom("response_thread").select("room_id").where("room_id", "=", room).executeTakeFirst();
  return row !== undefined;
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
