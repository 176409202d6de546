import { personOf } from "#features/people/index.ts";
import { findTicketByNumber, holdsFor, isOpen, linkOf, standing, type Ticket } from "#features/tickets/index.ts";
import type { Actor } from "#kernel/access.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Markup } from "#kernel/text.ts";
import { MOST_TICKETS } from "./incident.ts";
import { addToIncident, countTickets, findRunning, takeFromIncident } from "./incident-store.ts";
import { noteForTeam } from "./note-for-team.ts";
import type { Where } from "./the-incident.ts";
import { addedLine, removedLine } from "./views/lines.ts";

/** Why a ticket was not added, or taken out. */
export type Why = "not-there" | "closed" | "report" | "incident" | "elsewhere" | "full" | "not-in-it";

export interface Changed {
  readonly done: readonly number[];
  readonly not: readonly { readonly number: number; readonly why: Why }[];
}

interface Given {
  readonly incident: Ticket;
  readonly numbers: readonly number[];
  readonly where: Where;
}

type Needs = Parameters<typeof noteForTeam>[1];
type Act = (ticket: Ticket) => Promise<Why | undefined>;

/** Tickets belong to an incident from now on; each that can't says why, and keeps nobody else out. */
export async function addTickets(tx: Tx, app: Needs, { incident, ...given }: Given): Promise<Changed> {
  const at = app.clock.now();
  let count = await countTickets(tx, incident.id);
  return each(tx, app, given, async (ticket) => {
    if (ticket.id === incident.id || (await findRunning(tx, ticket.id))) return "incident";
    if (!isOpen(ticket)) return "closed";
    if (ticket.oneWay) return "report";
    if (count >= MOST_TICKETS) return "full";
    if (!(await addToIncident(tx, { ticketId: ticket.id, incidentId: incident.id, at }))) return "elsewhere";
    count += 1;
    await tell(tx, app, { ticket, incident, by: given.where.actor, what: "incident-joined" });
    return undefined;
  });
}

/** They do not belong to it any more. What they were told stays. */
export async function takeTickets(tx: Tx, app: Needs, { incident, ...given }: Given): Promise<Changed> {
  return each(tx, app, given, async (ticket) => {
    if (!(await takeFromIncident(tx, ticket.id, incident.id))) return "not-in-it";
    await tell(tx, app, { ticket, incident, by: given.where.actor, what: "incident-left" });
    return undefined;
  });
}

async function each(tx: Tx, _app: Needs, { numbers, where }: Omit<Given, "incident">, act: Act): Promise<Changed> {
  const done: number[] = [];
  const not: { number: number; why: Why }[] = [];
  for (const number of numbers) {
    const ticket = await findTheirs(tx, where, number);
    const why = ticket ? await act(ticket) : "not-there";
    if (why) not.push({ number, why });
    else done.push(number);
  }
  return { done, not };
}

/** Undefined for a number of nobody's, or of a ticket that they may not sort: to them it is the same. */
async function findTheirs(db: Db, { actor, guildId }: Where, number: number): Promise<Ticket | undefined> {
  const ticket = guildId === null ? undefined : await findTicketByNumber(db, guildId, number);
  if (!ticket || (await standing(db, actor, guildId, ticket)) !== "staff") return undefined;
  return (await holdsFor(db, ticket, actor, "sort")) ? ticket : undefined;
}

interface Told {
  readonly ticket: Ticket;
  readonly incident: Ticket;
  readonly by: Actor;
  readonly what: "incident-joined" | "incident-left";
}

async function tell(tx: Tx, app: Needs, { ticket, incident, by, what }: Told): Promise<void> {
  const person = await personOf(tx, app, by.id);
  const fact = { kind: what, at: app.clock.now(), person, data: { incident: incident.id } } as const;
  const link: Markup = await linkOf(tx, app, incident);
  const line = what === "incident-joined" ? addedLine(by.id, link) : removedLine(by.id, link);
  await noteForTeam(tx, app, ticket, { fact, line });
}
