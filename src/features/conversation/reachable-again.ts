import { findDesk } from "#features/desk/index.ts";
import {
  findIntake,
  listFailedTries,
  reachability,
  saveDecision,
  showCard,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import { reachableAgainView } from "./views/not-sent.ts";

/** Cards that are changed; what is older is out of sight. */
const CARDS = 10;

/** Names the card in the staff room that says "not sent", by when it failed. */
export const notSentSource = (ticketId: string, at: Instant): string => `unreachable:${ticketId}:${at}`;

/** The requester can be reached: if they could not before, the card and every "not sent" say so. Returns the ticket as it is then. */
export async function reachableAgain(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "translate" | "vault" | "contributions" | "config" | "jobs" | "clock">,
  ticket: Ticket,
  at: Instant,
): Promise<Ticket> {
  if (!ticket.unreachable) return ticket;
  const failed = await listFailedTries(tx, ticket.id, CARDS);
  const decision = reachability(ticket, "reachable", at);
  await saveDecision(tx, decision);
  await showCard(tx, app, decision.after);
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const body = app.render(reachableAgainView(intake?.displayName), desk?.locale ?? "en-US", ticket);
  for (const time of failed) {
    const source = notSentSource(ticket.id, time);
    await app.outbox.add(tx, ticket.staffRoom, { edit: body, source, key: `reachable:${source}` });
  }
  return decision.after;
}
