import { findPerson } from "#features/people/index.ts";
import { CouldNotOpen, getTicketNamed, isOpen, mayWrite, mustBelong, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { Erased, NotClosed, OnlyWhoAsked } from "./errors.ts";

/** The closed ticket behind a button or form, of whoever pressed it. Throws `OnlyWhoAsked`, `NotClosed`, `CouldNotOpen` and `Erased`. */
export async function ownClosed(db: Db, context: Context, id: string | undefined): Promise<Ticket> {
  const { actor, guildId } = context;
  const ticket = await getTicketNamed(db, { actor, guildId }, id);
  await mustBelong(db, actor, guildId, ticket);
  if ((await findPerson(db, actor.id)) !== ticket.requester) throw new OnlyWhoAsked();
  mustBeClosed(ticket);
  return ticket;
}

export function mustBeClosed(ticket: Ticket): void {
  if (ticket.closedHow === "erased") throw new Erased(ticket.number);
  // The team never could read it, and has no place to read of it now.
  if (ticket.status === "failed") throw new CouldNotOpen();
  if (isOpen(ticket)) throw new NotClosed(ticket.number);
}

/** Whoever may not write to the team sends no words this way, either. */
export const mayComment = (db: Db, { app, actor }: Context, ticket: Ticket): Promise<void> =>
  mayWrite(db, app, ticket, actor);
