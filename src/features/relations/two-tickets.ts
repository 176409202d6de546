import { mustBeOfTeam, mustBeOfTeamByNumber, type Ticket, ticketHere } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { WithItself } from "./errors.ts";

export interface Two {
  readonly ticket: Ticket;
  readonly other: Ticket;
}

type Where = Pick<Context, "guildId" | "channelId"> & { readonly actor: Actor };

/**
 * The ticket of this room and the one of a number, both of this server, to somebody who is of the team of both. A number that they have no
 * part in is answered as one that does not exist.
 */
export async function twoTickets(
  db: Db,
  app: Pick<App, "rooms">,
  { actor, ...where }: Where,
  number: number,
): Promise<Two> {
  const ticket = await ticketHere(db, app, where);
  await mustBeOfTeam(db, actor, where.guildId, ticket);
  const other = await ticketHere(db, app, where, { number });
  await mustBeOfTeamByNumber(db, actor, where.guildId, { ticket: other, number });
  if (other.id === ticket.id) throw new WithItself();
  return { ticket, other };
}
