import type { PersonId } from "#features/people/index.ts";
import { type Ticket, toTicket } from "#features/tickets/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import type { Incident } from "./incident.ts";

/** The incident that a ticket is, or was. */
export async function findIncident(db: Db, ticketId: string): Promise<Incident | undefined> {
  const row = await db.selectFrom("incident").selectAll().where("ticket_id", "=", ticketId).executeTakeFirst();
  return row && { ticketId: row.ticket_id, startedAt: row.started_at, endedAt: row.ended_at };
}

/** The incident that goes on and that a ticket is. */
export async function findRunning(db: Db, ticketId: string): Promise<Incident | undefined> {
  const incident = await findIncident(db, ticketId);
  return incident?.endedAt === null ? incident : undefined;
}

/** The ticket whose incident, that goes on, this one belongs to. */
export async function findIncidentOf(db: Db, ticketId: string): Promise<Ticket | undefined> {
  const row = await db
    .selectFrom("incident_ticket")
    .innerJoin("incident", "incident.ticket_id", "incident_ticket.incident_id")
    .innerJoin("ticket", "ticket.id", "incident.ticket_id")
    .selectAll("ticket")
    .where("incident_ticket.ticket_id", "=", ticketId)
    .where("incident.ended_at", "is", null)
    .executeTakeFirst();
  return row && toTicket(row);
}

/** Begins, or begins again. */
export async function startIncident(
  tx: Tx,
  { ticketId, by, at }: { readonly ticketId: string; readonly by: PersonId; readonly at: Instant },
): Promise<void> {
  await tx.deleteFrom("incident_ticket").where("incident_id", "=", ticketId).execute();
  const row = { ticket_id: ticketId, started_at: at, person_id: by, ended_at: null };
  await upsert(tx, "incident", row, ["ticket_id"]);
}

/** False when it had ended before. */
export async function endIncident(tx: Tx, ticketId: string, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("incident")
    .set({ ended_at: at })
    .where("ticket_id", "=", ticketId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** False when it belongs to one that goes on. */
export async function addToIncident(
  tx: Tx,
  { ticketId, incidentId, at }: { readonly ticketId: string; readonly incidentId: string; readonly at: Instant },
): Promise<boolean> {
  if (await findIncidentOf(tx, ticketId)) return false;
  // Not what somebody else puts there at this moment.
  const goesOn = tx.selectFrom("incident").select("ticket_id").where("ended_at", "is", null);
  await tx
    .deleteFrom("incident_ticket")
    .where("ticket_id", "=", ticketId)
    .where("incident_id", "not in", goesOn)
    .execute();
  return insertIfAbsent(tx, "incident_ticket", { ticket_id: ticketId, incident_id: incidentId, added_at: at });
}

/** False when it did not belong to it. */
export async function takeFromIncident(tx: Tx, ticketId: string, incidentId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("incident_ticket")
    .where("ticket_id", "=", ticketId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function countTickets(db: Db, incidentId: string): Promise<number> {
  const row = await db
    .selectFrom("incident_ticket")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** Those that belong to it, in the order in which they came. */
export async function listTickets(
  db: Db,
  incidentId: string,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<Ticket[]> {
  const rows = await db
    .selectFrom("incident_ticket")
    .innerJoin("ticket", "ticket.id", "incident_ticket.ticket_id")
    .selectAll("ticket")
    .where("incident_ticket.incident_id", "=", incidentId)
    .orderBy("incident_ticket.added_at")
    .orderBy("ticket.number")
    .limit(limit)
    .offset(skip)
    .execute();
  return rows.map(toTicket);
}

/** Whether a ticket is an incident that goes on, or belongs to one. */
export const goesOn = async (db: Db, { id }: Pick<Ticket, "id">): Promise<boolean> =>
  (await findRunning(db, id)) !== undefined || (await findIncidentOf(db, id)) !== undefined;
