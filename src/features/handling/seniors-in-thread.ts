import type { Ticket } from "#features/tickets/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";

/** For which level the private thread that a ticket has was last arranged. */
export async function arrangedFor(db: Db, { id, staffRoom }: Pick<Ticket, "id" | "staffRoom">): Promise<number> {
  const row = await db
    .selectFrom("seniors_in_thread")
    .select("level")
    .where("ticket_id", "=", id)
    .where("room_id", "=", staffRoom)
    .executeTakeFirst();
  return row?.level ?? 0;
}

export async function noteArranged(tx: Tx, { id, staffRoom, level }: Ticket): Promise<void> {
  if (level === 0) return forgetArranged(tx, undefined, id);
  await upsert(tx, "seniors_in_thread", { ticket_id: id, room_id: staffRoom, level }, ["ticket_id"]);
}

/** All of a ticket. */
export const forgetArranged = async (tx: Tx, _app: unknown, ticketId: string): Promise<void> => {
  await tx.deleteFrom("seniors_in_thread").where("ticket_id", "=", ticketId).execute();
};
