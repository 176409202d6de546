import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

export interface Move {
  readonly ticketId: string;
  readonly staffRoom: RoomId;
  readonly requesterRoom: RoomId;
  readonly by: string | null;
}

/** False when the ticket is on its way already. */
export async function insertMove(tx: Tx, { ticketId, staffRoom, requesterRoom, by }: Move): Promise<boolean> {
  return insertIfAbsent(tx, "ticket_move", {
    ticket_id: ticketId,
    staff_room_id: staffRoom,
    requester_room_id: requesterRoom,
    person_id: by,
  });
}

/** The move of the ticket whose new room this will be. */
export async function findMove(db: Db, room: RoomId): Promise<Move | undefined> {
  const row = await db.selectFrom("ticket_move").selectAll().where("staff_room_id", "=", room).executeTakeFirst();
  if (!row) return undefined;
  return {
    ticketId: row.ticket_id,
    staffRoom: row.staff_room_id,
    requesterRoom: row.requester_room_id,
    by: row.person_id,
  };
}

export async function isMoving(db: Db, ticketId: string): Promise<boolean> {
  const row = await db
    .selectFrom("ticket_move")
    .select("ticket_id")
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function deleteMove(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("ticket_move").where("ticket_id", "=", ticketId).execute();
}
