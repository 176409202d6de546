import type { Db } from "#kernel/database.ts";
import type { Fact } from "./ticket.ts";
import { toFact } from "./ticket-store.ts";

/** What happened last in a ticket, of these kinds, the newest first, up to `limit`. */
export async function listNewestFacts(
  db: Db,
  ticketId: string,
  kinds: readonly Fact["kind"][],
  limit: number,
): Promise<Fact[]> {
  const rows = await db
    .selectFrom("fact")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("kind", "in", kinds)
    .orderBy("sequence", "desc")
    .limit(limit)
    .execute();
  return rows.map(toFact);
}
