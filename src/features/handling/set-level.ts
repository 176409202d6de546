import { getType, mayHear } from "#features/desk/index.ts";
import { showWhoSees } from "#features/participants/index.ts";
import { keepWords, personOf } from "#features/people/index.ts";
import { changeTicket, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { mention } from "#kernel/text.ts";
import { type ByHand, type Done, mustBeOpen, mustBeTheirs, noteForTeam } from "./by-hand.ts";
import { seniorsFor } from "./seniors.ts";
import { tellRoles } from "./tell-roles.ts";
import { askedView } from "./views/asked.ts";
import { levelLine } from "./views/lines.ts";

export const HIGHEST = 10;

type Needs = Parameters<typeof noteForTeam>[1] & Pick<App, "rooms">;

/**
 * Takes a ticket up to a level, or down, in the caller's transaction. Whoever the topic names for the level that it reaches newly is pinged
 * once. The same level again changes nothing. Throws `NotAllowed` and `NotThisStatus`.
 */
export async function setLevel(
  tx: Tx,
  app: Needs,
  { level, reason, ...given }: ByHand & { readonly level: number; readonly reason: string | null },
): Promise<Ticket> {
  await mustBeTheirs(tx, given);
  const doer = { person: await personOf(tx, app, given.by.id), named: mention(given.by.id) };
  return takeToLevel(tx, app, { ticket: given.ticket, doer, level, reason });
}

/** The same for whoever may: somebody of the team, or a rule. Throws `NotThisStatus` of a closed ticket. */
export async function takeToLevel(
  tx: Tx,
  app: Needs,
  { ticket, doer, level, reason }: Done & { readonly level: number; readonly reason: string | null },
): Promise<Ticket> {
  mustBeOpen(ticket);
  const decision = changeTicket(ticket, { level }, doer.person, app.clock.now());
  if (decision.facts.length === 0) return ticket;
  const content = reason === null ? null : await keepWords(tx, app, reason);
  await saveDecision(tx, { ...decision, facts: decision.facts.map((fact) => ({ ...fact, content })) });
  const { after } = decision;
  await refreshCardSoon(tx, app, after);
  const type = await getType(tx, after.guildId, after.typeId);
  const roles = mayHear(type, seniorsFor(type, { from: ticket.level, to: level }));
  // Who is asked sees its channel from now on, and who is asked no longer does not.
  await showWhoSees(tx, app, after);
  const said = levelLine({ named: doer.named, level, reason });
  if (roles.length > 0) await tellRoles(tx, app, after, askedView(said, roles));
  else await noteForTeam(tx, app, after, said);
  return after;
}
