import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { type PersonId, personOf } from "#features/people/index.ts";
import {
  changeTicket,
  isOpen,
  isShared,
  mustBeOfTeam,
  NotThisStatus,
  refreshCardSoon,
  saveDecision,
  type Ticket,
  type TicketChange,
} from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Text, TextParam } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";

type Needs = Pick<App, "outbox" | "render" | "jobs" | "clock" | "ids" | "vault" | "translate">;

export interface ByHand {
  readonly ticket: Ticket;
  readonly by: Actor;
  readonly guildId: Snowflake | null;
}

/** What is done to a ticket, and by whom: somebody of the team, or a rule, as the team reads it. Who may was asked before. */
export interface Done {
  readonly ticket: Ticket;
  readonly doer: { readonly person: PersonId | null; readonly named: TextParam };
}

/** Throws `NotThisStatus`. */
export function mustBeOpen(ticket: Ticket): void {
  if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
}

/** Throws unless somebody of the ticket's team acts on one that is open. */
export async function mustBeTheirs(tx: Tx, { ticket, by, guildId }: ByHand): Promise<void> {
  await mustBeOfTeam(tx, by, guildId, ticket);
  mustBeOpen(ticket);
}

/**
 * Changes what the team sets about an open ticket, in the caller's transaction: on its timeline, on its card, and by one small line where
 * only the team reads. The same again changes nothing. Throws `NotAllowed` and `NotThisStatus`.
 */
export async function changeByHand(
  tx: Tx,
  app: Needs,
  { change, line, ...given }: ByHand & { readonly change: TicketChange; readonly line: (after: Ticket) => Text },
): Promise<Ticket> {
  const { ticket, by } = given;
  await mustBeTheirs(tx, given);
  const decision = changeTicket(ticket, change, await personOf(tx, app, by.id), app.clock.now());
  if (decision.facts.length === 0) return ticket;
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  await noteForTeam(tx, app, decision.after, line(decision.after));
  return decision.after;
}

/** One small line for the team; in a room that the member reads there is none. */
export async function noteForTeam(tx: Tx, app: Needs, ticket: Ticket, line: Text): Promise<void> {
  const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const source = `by-hand:${ticket.id}:${ticket.version}`;
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale: desk.locale, source });
}
