import {
  findDesk,
  findPanel,
  findType,
  fromLevel,
  hasOwnStaff,
  isStaffOfPanel,
  levelIn,
  seniorRoles,
  seniorsLetIn,
} from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { type Access, type Actor, atLeast, highest, isAdmin, type Level, type Right } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import { type Lacking, NotAllowed, NotPermitted } from "#kernel/errors.ts";
import type { Context } from "#kernel/feature.ts";
import { NoTicketHere, SeveralOpen, TicketGone, TicketNotFound } from "./errors.ts";
import { isOfOthers, othersMay } from "./team-of-ticket.ts";
import type { Ticket } from "./ticket.ts";
import {
  findInRoomByNumber,
  findLastClosedInRoom,
  findTicket,
  findTicketByNumber,
  findTicketByStaffRoom,
  findTicketOf,
  listOpenInRoom,
} from "./ticket-store.ts";
import { departmentOf, findTypeOfTicket } from "./type-of-ticket.ts";

type Where = Pick<Context, "channelId" | "guildId">;

/**
 * The ticket behind a button or form. Custom ids can be forged: in a server it is one of that server, in a DM one of the person's own.
 * Anything else is answered as if it did not exist.
 */
export async function getTicketNamed(
  db: Db,
  { actor, guildId }: Pick<Context, "actor" | "guildId">,
  id: string | undefined,
): Promise<Ticket> {
  const ticket = guildId === null ? await ownTicket(db, actor, id) : await findTicket(db, guildId, id ?? "");
  if (!ticket) throw new TicketGone();
  return ticket;
}

async function ownTicket(db: Db, actor: Actor, id: string | undefined): Promise<Ticket | undefined> {
  const person = await findPerson(db, actor.id);
  return person === undefined ? undefined : findTicketOf(db, person, id ?? "");
}

/** The ticket that a command means: the one of this number, else the one of the room it is used in. Throws when there is none. */
export async function ticketHere(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  where: Where,
  { number = null, first = "open" }: { readonly number?: number | null; readonly first?: "open" | "closed" } = {},
): Promise<Ticket> {
  if (number !== null && where.guildId !== null) {
    const numbered = await findTicketByNumber(db, where.guildId, number);
    if (!numbered) throw new TicketNotFound(number);
    return numbered;
  }
  const room = await rooms.findByChannel(db, where.channelId);
  if (!room) throw new NoTicketHere();
  if (number !== null) {
    const numbered = await findInRoomByNumber(db, room.id, number);
    if (!numbered) throw new TicketNotFound(number);
    return numbered;
  }
  const ticket =
    where.guildId === null ? await ticketInDm(db, room.id, first) : await findTicketByStaffRoom(db, room.id);
  if (!ticket || (where.guildId !== null && ticket.guildId !== where.guildId)) throw new NoTicketHere();
  return ticket;
}

/** In a DM: the open ticket, or the one closed last. Which of several open ones is meant, nobody guesses. */
async function ticketInDm(db: Db, roomId: string, first: "open" | "closed"): Promise<Ticket | undefined> {
  const open = await listOpenInRoom(db, roomId);
  const closed = await findLastClosedInRoom(db, roomId, 0);
  if (first === "closed" && closed) return closed;
  if (open.length > 1) throw new SeveralOpen();
  return open[0] ?? closed;
}

/** What somebody holds for a ticket: in the whole server, by its type, by the panel it came from, by its department, or because it was taken up to them. */
async function levelFor(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department">,
  person: Pick<Actor, "id" | "roles" | "level">,
): Promise<Level> {
  const { guildId, panelId, level: takenTo } = ticket;
  const type = await findTypeOfTicket(db, ticket);
  const isAsked = type !== undefined && seniorRoles(type, takenTo).some((role) => person.roles.includes(role));
  const level = highest(person.level, type === undefined ? "user" : levelIn(type, person), isAsked ? "staff" : "user");
  if (panelId === null || atLeast(level, "staff") || hasOwnStaff(await departmentOf(db, ticket))) return level;
  const panel = await findPanel(db, guildId, panelId);
  return panel !== undefined && isStaffOfPanel(panel, person) ? "staff" : level;
}

/** Whether somebody holds a right for a ticket of this server. */
export async function holdsFor(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department" | "assignee">,
  actor: Pick<Actor, "id" | "roles" | "level">,
  right: Right,
): Promise<boolean> {
  return (await lackingFor(db, ticket, actor, right)) === undefined;
}

/** Throws `NotPermitted` unless they do. */
export async function mustHoldFor(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department" | "assignee">,
  actor: Pick<Actor, "id" | "roles" | "level">,
  right: Right,
): Promise<void> {
  const lacking = await lackingFor(db, ticket, actor, right);
  if (lacking) throw new NotPermitted(lacking);
}

/** What they lack for it; undefined when they hold it. */
export async function lackingFor(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department" | "assignee">,
  actor: Pick<Actor, "id" | "roles" | "level">,
  right: Right,
): Promise<Lacking | undefined> {
  const from = await beginsAt(db, ticket, right);
  const holds = await levelFor(db, ticket, actor);
  if (!atLeast(holds, from)) return { right, from, holds };
  const hidden = WITHHELD.includes(right) && !atLeast(holds, "manager") && (await isHiddenFrom(db, ticket, actor));
  return hidden ? { right, from: "manager", holds } : undefined;
}

/** From which level on a right is held for a ticket. */
async function beginsAt(db: Db, { guildId, typeId }: Pick<Ticket, "guildId" | "typeId">, right: Right): Promise<Level> {
  const type = await findType(db, guildId, typeId);
  return fromLevel(type?.permissions ?? (await findDesk(db, guildId))?.permissions, right);
}

/** What is taken from the rest of the team while a ticket that somebody looks after is hidden. Who may take it over stays so. */
const WITHHELD: readonly Right[] = ["read", "answer", "approve", "close"];

const isHiddenFrom = async (
  db: Db,
  ticket: Parameters<typeof isOfOthers>[1],
  actor: Pick<Actor, "id" | "roles">,
): Promise<boolean> => (await othersMay(db, ticket)) === "nothing" && isOfOthers(db, ticket, actor);

/**
 * Whether an answer is left to whoever looks after this ticket, and not to this one of its team. Managers answer always, and so does who is
 * asked because it was taken up to them.
 */
export async function isLeftToClaimer(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department" | "assignee">,
  actor: Pick<Actor, "id" | "roles" | "level">,
): Promise<boolean> {
  if (ticket.assignee === null || (await othersMay(db, ticket)) === "answer") return false;
  return !atLeast(await levelFor(db, ticket, actor), "manager") && isOfOthers(db, ticket, actor);
}

/**
 * Whether somebody is of the team of this ticket: by its type, or by the panel it came from, and may read it. Never its own requester, but for one who asks
 * without being named: whom everything refuses among the team would be found out by that.
 */
export async function answersFor(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department" | "requester" | "alias">,
  person: Pick<Actor, "id" | "roles">,
): Promise<boolean> {
  const holds = await levelFor(db, ticket, { ...person, level: "user" });
  const isTeam = atLeast(holds, await beginsAt(db, ticket, "read"));
  return isTeam && (ticket.alias !== null || (await findPerson(db, person.id)) !== ticket.requester);
}

/** Whether somebody of its team is in its private thread: who is asked because it was taken up to them only where its topic lets them in. */
export async function belongsInThread(
  db: Db,
  ticket: Parameters<typeof answersFor>[1],
  person: Pick<Actor, "id" | "roles">,
): Promise<boolean> {
  if (!(await answersFor(db, ticket, person))) return false;
  if (await answersFor(db, { ...ticket, level: 0 }, person)) return true;
  const type = await findType(db, ticket.guildId, ticket.typeId);
  return type !== undefined && seniorsLetIn(type, ticket.level).some((role) => person.roles.includes(role));
}

/** What somebody is to a ticket. Staff roles count in the ticket's own server only. */
export async function standing(
  db: Db,
  actor: Actor,
  guildId: string | null,
  ticket: Ticket,
): Promise<"staff" | "requester" | "stranger"> {
  if (guildId === ticket.guildId && (isAdmin(actor) || (await answersFor(db, ticket, actor)))) return "staff";
  // Whoever sent a report has a receipt, and nothing to do with it any more.
  if (ticket.oneWay) return "stranger";
  const person = await findPerson(db, actor.id);
  return person === ticket.requester ? "requester" : "stranger";
}

/** Whether somebody of a ticket's team may read it: what stands beside it of other tickets asks that of each. */
export async function mayRead(db: Db, actor: Actor, guildId: string | null, ticket: Ticket): Promise<boolean> {
  return (await standing(db, actor, guildId, ticket)) === "staff" && (await holdsFor(db, ticket, actor, "read"));
}

/**
 * Throws unless the person is the requester or staff. A stranger is told no more than that; staff who lack for this ticket what their doing
 * asks of them are told what; where everybody may do it, `asStaff` says what it asks of staff.
 */
export async function mustBelong(
  db: Db,
  actor: Actor,
  guildId: string | null,
  ticket: Ticket,
  asStaff: Access = actor.uses,
): Promise<"staff" | "requester"> {
  const is = await standing(db, actor, guildId, ticket);
  if (is === "stranger") throw new NotAllowed();
  if (is === "staff" && asStaff !== "everyone") await mustHoldFor(db, ticket, actor, asStaff);
  return is;
}

/** Throws unless the person is of its team, and holds for this ticket what their doing asks of them. */
export async function mustBeOfTeam(
  db: Db,
  actor: Actor,
  guildId: string | null,
  ticket: Ticket,
  asStaff?: Access,
): Promise<void> {
  if ((await mustBelong(db, actor, guildId, ticket, asStaff)) !== "staff") throw new NotAllowed();
}

/** A ticket that was named by a number, and by which. */
interface Numbered {
  readonly ticket: Ticket;
  readonly number: number | null;
  readonly asStaff?: Access | undefined;
}

/** `mustBelong` of a ticket that was named by a number: to a stranger it is one that does not exist, or they could count the tickets. */
export async function mustBelongByNumber(
  db: Db,
  actor: Actor,
  guildId: string | null,
  { ticket, number, asStaff }: Numbered,
): Promise<"staff" | "requester"> {
  const isHidden = number !== null && (await standing(db, actor, guildId, ticket)) === "stranger";
  if (isHidden) throw new TicketNotFound(number);
  return mustBelong(db, actor, guildId, ticket, asStaff);
}

/** `mustBeOfTeam` of a ticket that was named by a number. */
export async function mustBeOfTeamByNumber(
  db: Db,
  actor: Actor,
  guildId: string | null,
  named: Numbered,
): Promise<void> {
  if ((await mustBelongByNumber(db, actor, guildId, named)) !== "staff") throw new NotAllowed();
}
