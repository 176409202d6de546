import { Stale, type Tx } from "#kernel/database.ts";
import { prepared, preparedForColumns } from "#kernel/prepared.ts";
import type { FactTable } from "./tables.ts";
import type { Decision, Fact, Ticket } from "./ticket.ts";

/** Stores a decision. Throws `Stale` when the ticket changed since it was read: the caller's `write` then decides again. */
export async function saveDecision(tx: Tx, { before, after, facts }: Decision): Promise<void> {
  if (facts.length === 0) return;
  const changed = await updateTicket(tx, before, after);
  if (!changed) throw new Stale(`ticket ${before.id}`);
  await addFacts(tx, after, facts);
}

type TicketColumns = ReturnType<typeof decidedColumns>;

const ticketUpdate = preparedForColumns((db, columns, values: TicketColumns & { of: string; was: number }) =>
  db
    .updateTable("ticket")
    .set(Object.fromEntries(columns.map((name) => [name, Reflect.get(values, name)])))
    .where("id", "=", values.of)
    .where("version", "=", values.was),
);

/** Writes what is different only: a column that is written again costs the pages of its indexes again. */
async function updateTicket(tx: Tx, before: Ticket, after: Ticket): Promise<boolean> {
  const old = decidedColumns(before);
  const columns = decidedColumns(after);
  const different = Object.keys(columns).filter((name) => Reflect.get(columns, name) !== Reflect.get(old, name));
  return (await ticketUpdate(different).run(tx, { ...columns, of: before.id, was: before.version })) === 1;
}

const insertFact = prepared((db, row: FactTable) =>
  db.insertInto("fact").values({
    ticket_id: row.ticket_id,
    sequence: row.sequence,
    kind: row.kind,
    at: row.at,
    person_id: row.person_id,
    content_id: row.content_id,
    data: row.data,
  }),
);

/** Those of a ticket whose version counts them already. */
export async function addFacts(tx: Tx, after: Ticket, facts: readonly Fact[]): Promise<void> {
  const first = after.version - facts.length + 1;
  for (const [index, fact] of facts.entries()) {
    await insertFact.run(tx, {
      ticket_id: after.id,
      sequence: first + index,
      kind: fact.kind,
      at: fact.at,
      person_id: fact.person,
      content_id: fact.content ?? null,
      data: fact.data ? JSON.stringify(fact.data) : null,
    });
  }
}

/** What a decision may change. */
export function decidedColumns(ticket: Ticket) {
  return {
    requester_id: ticket.requester,
    intake_id: ticket.intake,
    status: ticket.status,
    phase: ticket.phase,
    mark: ticket.mark,
    version: ticket.version,
    staff_room_id: ticket.staffRoom,
    requester_room_id: ticket.requesterRoom,
    turn_at: ticket.turnAt,
    closed_at: ticket.closedAt,
    closed_by: ticket.closedBy,
    closed_as: ticket.closedAs,
    close_reason_id: ticket.closeReason,
    close_how: ticket.closedHow,
    unreachable: ticket.unreachable ? 1 : 0,
    dm_card: ticket.dmCard,
    type_id: ticket.typeId,
    priority: ticket.priority,
    tags: JSON.stringify(ticket.tags),
    assignee_id: ticket.assignee,
    department: ticket.department,
    level: ticket.level,
    snoozed_until: ticket.snoozedUntil,
    held_at: ticket.heldAt,
    pinned_at: ticket.pinnedAt,
    locked_at: ticket.lockedAt,
  };
}
