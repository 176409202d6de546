import type { Context } from "#kernel/feature.ts";
import { OnlyTheTeam } from "./errors.ts";
import type { Ticket } from "./ticket.ts";
import { getTicketNamed, mustBelong } from "./ticket-here.ts";

/** The ticket behind a button that only its team may press. Throws `OnlyTheTeam`, and what `getTicketNamed` and `mustBelong` throw. */
export async function teamsTicket(
  { app, actor, guildId }: Pick<Context, "app" | "actor" | "guildId">,
  id: string | undefined,
): Promise<Ticket> {
  const ticket = await getTicketNamed(app.db, { actor, guildId }, id);
  if ((await mustBelong(app.db, actor, guildId, ticket)) !== "staff") throw new OnlyTheTeam();
  return ticket;
}
