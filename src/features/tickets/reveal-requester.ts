import { findDesk } from "#features/desk/index.ts";
import { findUserId, keepWords, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NotHidden, RequesterForgotten } from "./errors.ts";
import { saveDecision } from "./save-decision.ts";
import { noted, type Ticket } from "./ticket.ts";
import { lookedUpView } from "./views/revealed.ts";

export interface RevealRequest {
  readonly ticket: Ticket;
  readonly by: Snowflake;
  /** Sealed, and kept with the fact. */
  readonly reason: string;
}

/**
 * Tells who is behind a ticket's alias, and leaves a mark that can't be avoided: a fact with the reason, a line for the whole team, a
 * line in the log. None of them says who it is. The ticket stays as it was: its rooms and cards go on showing the alias.
 */
export async function revealRequester(
  tx: Tx,
  app: Pick<App, "outbox" | "clock" | "ids" | "vault" | "render" | "log">,
  { ticket, by, reason }: RevealRequest,
): Promise<{ readonly alias: string; readonly userId: Snowflake }> {
  if (ticket.alias === null) throw new NotHidden();
  const userId = await findUserId(tx, ticket.requester);
  if (userId === undefined) throw new RequesterForgotten();
  const person = await personOf(tx, app, by);
  const content = await keepWords(tx, app, reason);
  const decision = noted(ticket, { kind: "revealed", at: app.clock.now(), person, content });
  await saveDecision(tx, decision);
  const desk = await findDesk(tx, ticket.guildId);
  await app.outbox.add(tx, ticket.staffRoom, {
    say: app.render(lookedUpView(by, ticket.alias, reason), desk?.locale ?? "en-US", ticket),
    source: `revealed:${ticket.id}:${decision.after.version}`,
  });
  app.log.warn({ ticketId: ticket.id, guildId: ticket.guildId, by }, "somebody looked up who asks without being named");
  return { alias: ticket.alias, userId };
}
