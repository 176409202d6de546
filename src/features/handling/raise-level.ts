import type { Seniors, TicketType } from "#features/desk/index.ts";
import { showWhoSees } from "#features/participants/index.ts";
import type { PersonId } from "#features/people/index.ts";
import { changeTicket, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { seniorsFor } from "./seniors.ts";

export interface Raising {
  readonly ticket: Ticket;
  readonly type: TicketType;
  readonly to: Seniors;
  /** Who looks after it then; undefined: as before. */
  readonly assignee: PersonId | null | undefined;
  /** On its timeline. */
  readonly because: "target-near" | "target-missed";
  readonly policy: string;
  readonly at: Instant;
}

/**
 * Takes a ticket up to a level that it reaches by itself, in the caller's transaction: on its timeline by nobody, with the reason and its
 * rule. Who is asked sees its channel from now on. Returns the roles that are to be told, which the caller does.
 */
export async function raiseLevel(
  tx: Tx,
  app: Pick<App, "outbox" | "vault">,
  { ticket, type, to, assignee, because, policy, at }: Raising,
): Promise<{ readonly after: Ticket; readonly roles: readonly Snowflake[] }> {
  const change = { level: to.level, ...(assignee === undefined ? {} : { assignee }) };
  const decision = changeTicket(ticket, change, null, at);
  const facts = decision.facts.map((fact) => ({ ...fact, data: { ...fact.data, because, policy } }));
  await saveDecision(tx, { ...decision, facts });
  await showWhoSees(tx, app, decision.after);
  return { after: decision.after, roles: seniorsFor(type, { from: ticket.level, to: to.level }) };
}
