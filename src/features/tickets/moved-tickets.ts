import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

export interface MovedFrom {
  readonly ticket: Ticket;
  readonly leftAt: Instant;
  /** Whether its requester read this room. */
  readonly wasShared: boolean;
}

/** The ticket that the team talked about in this room before it moved, closed or not. */
export async function findMovedFrom(db: Db, room: RoomId): Promise<MovedFrom | undefined> {
  const row = await ticketsOnceIn(db, room)
    .select(["ticket_room.side", "ticket_room.left_at"])
    .where("ticket_room.side", "!=", "requester")
    .whereRef("ticket.staff_room_id", "!=", "ticket_room.room_id")
    .executeTakeFirst();
  return row && { ticket: toTicket(row), leftAt: row.left_at ?? 0, wasShared: row.side === "both" };
}

/** The open tickets whose requester talked in this DM before they moved elsewhere, the oldest first; at most 5. */
export async function listMovedFromDm(db: Db, room: RoomId): Promise<Ticket[]> {
  const rows = await ticketsOnceIn(db, room)
    .where("ticket.status", "in", OPEN)
    .where("ticket_room.side", "=", "requester")
    .whereRef("ticket.requester_room_id", "!=", "ticket_room.room_id")
    .orderBy("ticket.opened_at")
    .limit(5)
    .execute();
  return rows.map(toTicket);
}

/** When a ticket last went on in another room; null when it never did. */
export async function findMovedAt(db: Db, ticketId: string): Promise<Instant | null> {
  const row = await db
    .selectFrom("ticket_room")
    .select((of) => of.fn.max("left_at").as("at"))
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  return row?.at == null ? null : Number(row.at);
}

/** Every room a ticket talks or talked in. */
export async function listRoomsOf(db: Db, ticketId: string): Promise<RoomId[]> {
  const rows = await db.selectFrom("ticket_room").select("room_id").where("ticket_id", "=", ticketId).execute();
  return rows.map((row) => row.room_id);
}

/** One room of a ticket, and who read it there. */
export interface TicketPlace {
  readonly room: RoomId;
  readonly side: "staff" | "requester" | "both";
  /** Null while it talks there. */
  readonly leftAt: Instant | null;
}

/** The same, with whose side each is. */
export async function listPlacesOf(db: Db, ticketId: string): Promise<TicketPlace[]> {
  const rows = await db.selectFrom("ticket_room").selectAll().where("ticket_id", "=", ticketId).execute();
  return rows.map(({ room_id: room, side, left_at: leftAt }) => ({ room, side: side as TicketPlace["side"], leftAt }));
}

/** Notes a room that was made for a ticket and that it never came to, and that stays: whatever was written there was written too late. */
export async function addUnusedRoom(
  tx: Tx,
  { ticketId, room, side }: { readonly ticketId: string } & Pick<TicketPlace, "room" | "side">,
): Promise<void> {
  await insertIfAbsent(tx, "ticket_room", { ticket_id: ticketId, room_id: room, side, left_at: 0 });
}

function ticketsOnceIn(db: Db, room: RoomId) {
  return db
    .selectFrom("ticket_room")
    .innerJoin("ticket", "ticket.id", "ticket_room.ticket_id")
    .selectAll("ticket")
    .where("ticket_room.room_id", "=", room);
}
