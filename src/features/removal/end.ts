import { personOf } from "#features/people/index.ts";
import { type CloseTicketRequest, closeTicket, isOpen, type Ticket, takeRoomAway } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { type Instant, seconds } from "#kernel/types.ts";

/** Whoever does it reads the answer before the room it stands in goes. */
const READ_FIRST = seconds(5);

export const goneAt = ({ app }: Pick<Context, "app">): Instant => app.clock.now() + READ_FIRST;

/** Closes a ticket that is open: no countdown, no form, no reason that its topic asks for. Its requester is told. */
export async function endNow(
  tx: Tx,
  { app, actor }: Pick<Context, "app" | "actor">,
  ticket: Ticket,
  given: Partial<Pick<CloseTicketRequest, "reason" | "tell">> = {},
): Promise<Ticket> {
  if (!isOpen(ticket)) return ticket;
  const { reason = null, tell = "requester" } = given;
  return closeTicket(tx, app, { ticket, by: actor.id, name: actor.displayName, reason, tell, how: "command" });
}

export async function endWithRoom(
  tx: Tx,
  context: Pick<Context, "app" | "actor">,
  ticket: Ticket,
  reason: string | null = null,
): Promise<Ticket> {
  const { app, actor } = context;
  const closed = await endNow(tx, context, ticket, { reason });
  return takeRoomAway(tx, app, { ticket: closed, by: await personOf(tx, app, actor.id), at: goneAt(context) });
}
