import type { Db } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

/** The open ticket that the team talked about in this room before it moved. */
export async function findMovedFrom(db: Db, room: RoomId): Promise<Ticket | undefined> {
  const row = await ticketsOnceIn(db, room)
    .where("ticket_room.side", "!=", "requester")
    .whereRef("ticket.staff_room_id", "!=", "ticket_room.room_id")
    .executeTakeFirst();
  return row && toTicket(row);
}

/** The open tickets whose requester talked in this DM before they moved elsewhere, the oldest first; at most 5. */
export async function listMovedFromDm(db: Db, room: RoomId): Promise<Ticket[]> {
  const rows = await ticketsOnceIn(db, room)
    .where("ticket_room.side", "=", "requester")
    .whereRef("ticket.requester_room_id", "!=", "ticket_room.room_id")
    .orderBy("ticket.opened_at")
    .limit(5)
    .execute();
  return rows.map(toTicket);
}

/** Every room a ticket talks or talked in. */
export async function listRoomsOf(db: Db, ticketId: string): Promise<RoomId[]> {
  const rows = await db.selectFrom("ticket_room").select("room_id").where("ticket_id", "=", ticketId).execute();
  return rows.map((row) => row.room_id);
}

function ticketsOnceIn(db: Db, room: RoomId) {
  return db
    .selectFrom("ticket_room")
    .innerJoin("ticket", "ticket.id", "ticket_room.ticket_id")
    .selectAll("ticket")
    .where("ticket_room.room_id", "=", room)
    .where("ticket.status", "in", OPEN);
}
