import { type Ticket, toTicket } from "#features/tickets/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Is, opposite, type Relation } from "./relation.ts";

/** In both directions, in the place of what there was. */
export async function saveRelation(tx: Tx, { ticketId, otherId, is, by, at }: Relation): Promise<void> {
  const rows = [
    { ticket_id: ticketId, other_id: otherId, relation: is, person_id: by, at },
    { ticket_id: otherId, other_id: ticketId, relation: opposite(is), person_id: by, at },
  ];
  // In one order, or two who relate them at once would wait for each other.
  for (const row of rows.sort((a, b) => (a.ticket_id < b.ticket_id ? -1 : 1))) {
    await upsert(tx, "ticket_relation", row, ["ticket_id", "other_id"]);
  }
}

/** In both directions. */
export async function deleteRelation(tx: Tx, one: string, other: string): Promise<void> {
  for (const [first, second] of [
    [one, other],
    [other, one],
  ].sort() as [string, string][]) {
    await tx.deleteFrom("ticket_relation").where("ticket_id", "=", first).where("other_id", "=", second).execute();
  }
}

/** What the first is to the other. */
export async function findRelation(db: Db, ticketId: string, otherId: string): Promise<Is | undefined> {
  const row = await db
    .selectFrom("ticket_relation")
    .select("relation")
    .where("ticket_id", "=", ticketId)
    .where("other_id", "=", otherId)
    .executeTakeFirst();
  return row?.relation as Is | undefined;
}

export interface Related {
  readonly is: Is;
  readonly ticket: Ticket;
}

/** The others, and what this one is to them, the oldest relation first. */
export async function listRelated(
  db: Db,
  ticketId: string,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<Related[]> {
  const rows = await db
    .selectFrom("ticket_relation")
    .innerJoin("ticket", "ticket.id", "ticket_relation.other_id")
    .selectAll("ticket")
    .select("ticket_relation.relation")
    .where("ticket_relation.ticket_id", "=", ticketId)
    .orderBy("ticket_relation.at")
    .orderBy("ticket.number")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map((row) => ({ is: row.relation as Is, ticket: toTicket(row) }));
}

export async function countRelated(db: Db, ticketId: string): Promise<number> {
  const row = await db
    .selectFrom("ticket_relation")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("ticket_id", "=", ticketId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** The ticket that a message began when its ticket was split. */
export async function findSplitAt(db: Db, messageId: Snowflake): Promise<Ticket | undefined> {
  const row = await db
    .selectFrom("ticket_split")
    .innerJoin("ticket", "ticket.id", "ticket_split.into_id")
    .selectAll("ticket")
    .where("ticket_split.message_id", "=", messageId)
    .executeTakeFirst();
  return row && toTicket(row);
}

/** False when a ticket was split there before. */
export const noteSplit = (
  tx: Tx,
  split: { readonly messageId: Snowflake; readonly ticketId: string; readonly intoId: string },
): Promise<boolean> =>
  insertIfAbsent(tx, "ticket_split", {
    message_id: split.messageId,
    ticket_id: split.ticketId,
    into_id: split.intoId,
  });
