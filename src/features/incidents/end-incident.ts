import { personOf } from "#features/people/index.ts";
import { noted, saveDecision, type Ticket, type WhenTicket } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Tx } from "#kernel/database.ts";
import { NoIncident } from "./errors.ts";
import { endIncident } from "./incident-store.ts";
import { noteForTeam } from "./note-for-team.ts";
import { endedLine } from "./views/lines.ts";

/** The incident is over; its tickets stay as they are. Throws `NoIncident`. */
export async function endByHand(
  tx: Tx,
  app: Parameters<typeof noteForTeam>[1],
  { incident, by }: { readonly incident: Ticket; readonly by: Actor },
): Promise<Ticket> {
  const at = app.clock.now();
  if (!(await endIncident(tx, incident.id, at))) throw new NoIncident(incident.number);
  const fact = { kind: "incident-ended", at, person: await personOf(tx, app, by.id) } as const;
  return noteForTeam(tx, app, incident, { fact, line: endedLine(by.id) });
}

/** With its ticket the incident is over. */
export const endWithTicket: WhenTicket = async (tx, app, ticket) => {
  const at = app.clock.now();
  if (!(await endIncident(tx, ticket.id, at))) return ticket;
  const decision = noted(ticket, { kind: "incident-ended", at, person: null });
  await saveDecision(tx, decision);
  return decision.after;
};
