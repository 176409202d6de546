import type { Desk, TicketType } from "#features/desk/index.ts";
import { findIntake, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { text, time } from "#kernel/text.ts";
import type { Values } from "./fill.ts";

export interface Filling {
  readonly ticket: Ticket;
  readonly desk: Desk;
  readonly type: TicketType;
  /** What the requester may know of who sends it: a name, or null for the team's. */
  readonly signedAs: string | null;
}

/** What the variables stand for in a ticket. Hidden names stay hidden: the requester's from the team, the staff member's from the requester. */
export async function valuesFor(
  db: Db,
  app: Pick<App, "vault" | "say" | "clock">,
  { ticket, desk, type, signedAs }: Filling,
): Promise<Values> {
  const intake = await findIntake(db, app, ticket);
  const locale = intake?.locale ?? desk.locale;
  const member = ticket.alias ?? intake?.displayName ?? app.say(text("tickets.the-member"), locale, ticket);
  const now = app.clock.now();
  return {
    member,
    server: desk.name,
    staff: signedAs ?? app.say(text("snips.the-team", { server: desk.name }), locale, ticket),
    number: String(ticket.number),
    topic: type.name,
    date: time(now, "D"),
    time: time(now, "t"),
  };
}
