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

/** How often each of these happened in a ticket. */
export async function countFacts<Kind extends Fact["kind"]>(
  db: Db,
  ticketId: string,
  kinds: readonly Kind[],
): Promise<ReadonlyMap<Kind, number>> {
  const rows = await db
    .selectFrom("fact")
    .select(({ fn }) => ["kind", fn.countAll<number | string>().as("count")])
    .where("ticket_id", "=", ticketId)
    .where("kind", "in", kinds)
    .groupBy("kind")
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind as Kind, Number(count)]));
}

/** What happened in a ticket behind a version of it, the oldest first, up to `limit`; with the version that each made. */
export async function listFactsBehind(
  db: Db,
  ticketId: string,
  version: number,
  limit: number,
): Promise<{ readonly version: number; readonly fact: Fact }[]> {
  const rows = await db
    .selectFrom("fact")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("sequence", ">", version)
    .orderBy("sequence")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ version: row.sequence, fact: toFact(row) }));
}
