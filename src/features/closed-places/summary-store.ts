import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** One saying that a ticket is closed, for one of its closes. */
export interface Summary {
  readonly source: string;
  readonly room: RoomId;
}

export async function insertSummary(tx: Tx, ticketId: string, { source, room }: Summary): Promise<void> {
  await insertIfAbsent(tx, "closed_summary", { ticket_id: ticketId, source, room_id: room });
}

/** One for each time it was closed. */
export async function listSummaries(db: Db, ticketId: string): Promise<Summary[]> {
  const rows = await db.selectFrom("closed_summary").selectAll().where("ticket_id", "=", ticketId).execute();
  return rows.map(({ source, room_id: room }) => ({ source, room }));
}

export async function deleteSummaries(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("closed_summary").where("ticket_id", "=", ticketId).execute();
}
