import { type CardLine, getTicket, type InfoLine, linkOf, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { type Text, text } from "#kernel/text.ts";
import { countTickets, findIncidentOf, findRunning } from "./incident-store.ts";

/** On the team's card: that it is an incident, or belongs to one. Other people's tickets are none of the member's business. */
export const incidentOnCard: CardLine = async (db, ticket, reader, app) =>
  reader === "team" ? describe(db, app, ticket) : undefined;

export const incidentInInfo: InfoLine = async (db, ticketId, reader, app) =>
  reader === "team" ? describe(db, app, await getTicket(db, ticketId)) : undefined;

async function describe(db: Db, app: Pick<App, "rooms">, { id }: Pick<Ticket, "id">): Promise<Text | undefined> {
  if (await findRunning(db, id)) return text("incidents.is-incident", { count: await countTickets(db, id) });
  const incident = await findIncidentOf(db, id);
  return incident && text("incidents.part-of", { ticket: await linkOf(db, app, incident) });
}
