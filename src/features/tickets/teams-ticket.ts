import type { Context } from "#kernel/feature.ts";
import type { Ticket } from "./ticket.ts";
import { getTicketNamed, mustBeOfTeam } from "./ticket-here.ts";

/** The ticket behind a button that only its team may press. Throws `NotAllowed`, and what `getTicketNamed` and `mustBelong` throw. */
export async function teamsTicket(
  { app, actor, guildId }: Pick<Context, "app" | "actor" | "guildId">,
  id: string | undefined,
): Promise<Ticket> {
  const ticket = await getTicketNamed(app.db, { actor, guildId }, id);
  await mustBeOfTeam(app.db, actor, guildId, ticket);
  return ticket;
}
