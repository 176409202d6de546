import { getTicketNamed, mustBeOfTeam, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";

type Where = Pick<Context, "actor" | "guildId" | "channelId">;

/** The ticket behind a button, for its team alone. */
export async function teamTicketNamed(
  db: Db,
  where: Omit<Where, "channelId">,
  id: string | undefined,
): Promise<Ticket> {
  return ofTeam(db, where, await getTicketNamed(db, where, id));
}

/** The ticket of the room something is used in, for its team alone. */
export async function teamTicketHere(db: Db, app: Pick<App, "rooms">, where: Where): Promise<Ticket> {
  return ofTeam(db, where, await ticketHere(db, app, where));
}

async function ofTeam(db: Db, { actor, guildId }: Omit<Where, "channelId">, ticket: Ticket): Promise<Ticket> {
  await mustBeOfTeam(db, actor, guildId, ticket);
  return ticket;
}
