import { findDesk } from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import { changeTicket, NoDesk, refreshCardSoon, saveDecision, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { mention } from "#kernel/text.ts";
import { type ByHand, type Done, mustBeOpen, mustBeTheirs, noteForTeam } from "./by-hand.ts";
import { NoSuchDepartment } from "./errors.ts";
import { tellRoles } from "./tell-roles.ts";
import { askedView } from "./views/asked.ts";
import { departmentLine } from "./views/lines.ts";

type Needs = Parameters<typeof noteForTeam>[1] & Pick<App, "rooms">;

/**
 * Gives a ticket to a department of its server, by key or name; in the caller's transaction. Its roles are pinged once. The same again
 * changes nothing. Throws `NoSuchDepartment`, `OnlyTheTeam` and `NotThisStatus`.
 */
export async function setDepartment(
  tx: Tx,
  app: Needs,
  { named, ...given }: ByHand & { readonly named: string },
): Promise<{ readonly ticket: Ticket; readonly name: string }> {
  await mustBeTheirs(tx, given);
  const doer = { person: await personOf(tx, app, given.by.id), named: mention(given.by.id) };
  return giveToDepartment(tx, app, { ticket: given.ticket, doer, named });
}

/** The same for whoever may: somebody of the team, or a rule. Throws `NoSuchDepartment`, and `NotThisStatus` of a closed ticket. */
export async function giveToDepartment(
  tx: Tx,
  app: Needs,
  { ticket, doer, named }: Done & { readonly named: string },
): Promise<{ readonly ticket: Ticket; readonly name: string }> {
  mustBeOpen(ticket);
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) throw new NoDesk();
  const meant = named.trim().toLowerCase();
  const department = desk.departments.find(({ key, name }) => key === meant || name.toLowerCase() === meant);
  if (!department) throw new NoSuchDepartment(named, desk.departments);
  const { name, roles } = department;
  const decision = changeTicket(ticket, { department: department.key }, doer.person, app.clock.now());
  if (decision.facts.length === 0) return { ticket, name };
  await saveDecision(tx, decision);
  const { after } = decision;
  await refreshCardSoon(tx, app, after);
  const said = departmentLine(doer.named, name);
  if (roles.length > 0) await tellRoles(tx, app, after, askedView(said, roles));
  else await noteForTeam(tx, app, after, said);
  return { ticket: after, name };
}
