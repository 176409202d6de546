import { mustBeOfTeamByNumber, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { NoIncident } from "./errors.ts";
import { findRunning } from "./incident-store.ts";

export type Where = Pick<Context, "guildId" | "channelId"> & { readonly actor: Actor };

/** The ticket of this number, else of this room, to somebody of its team. */
export async function theirTicket(
  db: Db,
  app: Pick<App, "rooms">,
  { actor, ...where }: Where,
  number: number | null,
): Promise<Ticket> {
  const ticket = await ticketHere(db, app, where, { number });
  await mustBeOfTeamByNumber(db, actor, where.guildId, { ticket, number });
  return ticket;
}

/** The same of one that is an incident now. Throws `NoIncident`. */
export async function theIncident(
  db: Db,
  app: Pick<App, "rooms">,
  where: Where,
  number: number | null,
): Promise<Ticket> {
  const ticket = await theirTicket(db, app, where, number);
  if (!(await findRunning(db, ticket.id))) throw new NoIncident(ticket.number);
  return ticket;
}
