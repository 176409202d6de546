import { findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { type Fact, isShared, noted, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Text } from "#kernel/text.ts";

/** On the timeline, on the card, and by a small line where only the team reads. Returns the ticket as it is then. */
export async function noteForTeam(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "jobs" | "clock" | "ids" | "vault" | "translate">,
  ticket: Ticket,
  { fact, line }: { readonly fact: Fact; readonly line: Text },
): Promise<Ticket> {
  const decision = noted(ticket, fact);
  await saveDecision(tx, decision);
  await refreshCardSoon(tx, app, decision.after);
  const desk = isShared(ticket) ? undefined : await findDesk(tx, ticket.guildId);
  const source = `incident:${ticket.id}:${decision.after.version}`;
  if (desk) await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale: desk.locale, source });
  return decision.after;
}
