import { type Department, findDesk, mayHear, offeredDepartments } from "#features/desk/index.ts";
import { awayAt } from "#features/gates/index.ts";
import { findUserId, personOf } from "#features/people/index.ts";
import {
  changeTicket,
  findIntake,
  isBeingMade,
  isElsewhere,
  isShared,
  NoDesk,
  refreshCardSoon,
  reroute,
  saveDecision,
  type Ticket,
  typeOfTicket,
} from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { mention } from "#kernel/text.ts";
import { type ByHand, type Done, mustBeOpen, mustBeTheirs, noteForTeam } from "./by-hand.ts";
import { NoSuchDepartment } from "./errors.ts";
import { tellRoles } from "./tell-roles.ts";
import { askedView } from "./views/asked.ts";
import { withDepartmentView } from "./views/done.ts";
import { departmentLine } from "./views/lines.ts";

type Needs = Parameters<typeof noteForTeam>[1] & Parameters<typeof reroute>[1];

/**
 * Gives a ticket to a department of its server, by key or name; in the caller's transaction. Its roles are pinged once; it goes on where the
 * department has its tickets, and whoever answers there reads it. The same again changes nothing. Throws `NoSuchDepartment`, `NotAllowed` and `NotThisStatus`.
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
  const offered = offeredDepartments(desk.departments);
  const department = offered.find(({ key, name }) => key === meant || name.toLowerCase() === meant);
  if (!department) throw new NoSuchDepartment(named, offered);
  const { name, roles } = department;
  const decision = changeTicket(ticket, { department: department.key }, doer.person, app.clock.now());
  if (decision.facts.length === 0) return { ticket, name };
  await saveDecision(tx, decision);
  const { after } = decision;
  await refreshCardSoon(tx, app, after);
  const by = doer.person === null ? undefined : await findUserId(tx, doer.person);
  const card = await reroute(tx, app, { ticket: after, to: "department", by: by ?? null });
  const said = departmentLine(doer.named, name);
  const told = mayHear(await typeOfTicket(tx, after), roles);
  // Where it moves, its card there is the first that they read.
  if (told.length > 0 && !card) await tellRoles(tx, app, after, askedView(said, told));
  else await noteForTeam(tx, app, card && !isShared(after) ? { ...after, staffRoom: card.room } : after, said);
  if (isElsewhere(department))
    await tellMember(tx, app, after, { department, room: card?.room ?? after.requesterRoom });
  return { ticket: after, name };
}

/** Whoever asks reads who helps them now, and when those are back; in the room that they share with them, or in their chat. */
async function tellMember(
  tx: Tx,
  app: Needs,
  ticket: Ticket,
  { department, room }: { readonly department: Department; readonly room: RoomId },
): Promise<void> {
  if (ticket.oneWay || isBeingMade(ticket)) return;
  const desk = await findDesk(tx, ticket.guildId);
  const away = awayAt(department.hours ?? null, app.clock.now());
  const view = withDepartmentView(ticket.number, department.name, away?.until ?? null);
  const locale = (await findIntake(tx, app, ticket))?.locale;
  const inRoom = isShared(ticket);
  const say = app.render(view, (inRoom ? undefined : locale) ?? desk?.locale ?? "en-US", ticket);
  const source = `with-department:${ticket.id}:${ticket.version}`;
  await app.outbox.add(tx, inRoom ? room : ticket.requesterRoom, { say, source });
}
