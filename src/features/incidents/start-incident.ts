import { personOf } from "#features/people/index.ts";
import { isBeingMade, isOpen, NotThisStatus, StillOpening, type Ticket } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import { IncidentAlready, PartOfAnother, ReportIsNone } from "./errors.ts";
import { findIncidentOf, findRunning, startIncident } from "./incident-store.ts";
import { noteForTeam } from "./note-for-team.ts";
import { startedLine } from "./views/lines.ts";

/** From now on a ticket is an incident, and others can belong to it; in the caller's transaction. */
export async function beginIncident(
  tx: Tx,
  app: Parameters<typeof noteForTeam>[1],
  { ticket, by }: { readonly ticket: Ticket; readonly by: Actor },
): Promise<void> {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (isBeingMade(ticket)) throw new StillOpening();
  if (ticket.oneWay) throw new ReportIsNone();
  if (await findRunning(tx, ticket.id)) throw new IncidentAlready(ticket.number);
  const other = await findIncidentOf(tx, ticket.id);
  if (other) throw new PartOfAnother(other.number);
  const at = app.clock.now();
  const person = await personOf(tx, app, by.id);
  await startIncident(tx, { ticketId: ticket.id, by: person, at });
  const fact = { kind: "incident-started", at, person } as const;
  await noteForTeam(tx, app, ticket, { fact, line: startedLine(by.id) });
}
