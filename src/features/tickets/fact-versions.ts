import type { Db } from "#kernel/database.ts";
import type { Fact } from "./ticket.ts";

/** The versions of a ticket with which this happened, oldest first. */
export async function listVersionsWith(db: Db, ticketId: string, kind: Fact["kind"]): Promise<number[]> {
  const rows = await db
    .selectFrom("fact")
    .select("sequence")
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", kind)
    .orderBy("sequence")
    .execute();
  return rows.map(({ sequence }) => sequence);
}
