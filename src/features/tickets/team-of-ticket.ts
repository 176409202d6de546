import {
  findPanel,
  findType,
  fromLevel,
  hasOwnStaff,
  type Panel,
  seenBy,
  seniorRoles,
  type TicketType,
  teamOf,
} from "#features/desk/index.ts";
import { findPerson, findUserId } from "#features/people/index.ts";
import { atLeast, highest } from "#kernel/access.ts";
import type { Db } from "#kernel/database.ts";
import type { Access } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { departmentOf, typeOfTicket } from "./type-of-ticket.ts";

type Of = Pick<Ticket, "guildId" | "typeId" | "panelId" | "level" | "department">;
type Claimed = Of & Pick<Ticket, "assignee">;

/** Who answers a ticket: the roles of its topic and whom its panel names besides, or its department's; and those it was taken up to. */
export async function teamOfTicket(db: Db, ticket: Of): Promise<Panel["staff"]> {
  const { guildId, panelId, level } = ticket;
  const isOthers = panelId === null || hasOwnStaff(await departmentOf(db, ticket));
  const panel = isOthers ? undefined : await findPanel(db, guildId, panelId);
  const type = await typeOfTicket(db, ticket);
  const team = teamOf(type, panel);
  return { ...team, roles: [...new Set([...team.roles, ...seniorRoles(type, level)])] };
}

type Seeing = Pick<Access, "team" | "readers" | "out">;

/**
 * Who of the team sees its own room, and who of them only reads there. Whoever sent a report is nobody of its team, whatever they are given
 * by name or role; one who sent it without a name is left out of the latter by nothing that could be seen.
 */
export async function accessOfTeam(
  db: Db,
  ticket: Claimed & Pick<Ticket, "oneWay" | "requester" | "alias">,
): Promise<Seeing> {
  const access = await seeingOf(db, ticket);
  const sender = ticket.oneWay ? await findUserId(db, ticket.requester) : undefined;
  if (sender === undefined) return access;
  const without = ({ roles, users = [] }: Access["team"]) => ({ roles, users: users.filter((id) => id !== sender) });
  return {
    team: without(access.team),
    ...(access.readers ? { readers: without(access.readers) } : {}),
    ...(ticket.alias === null ? { out: [sender] } : {}),
  };
}

/** While somebody looks after it, its topic may leave the rest of the team with reading, or with nothing. */
async function seeingOf(db: Db, ticket: Claimed): Promise<Seeing> {
  const type = await typeOfTicket(db, ticket);
  const all = seenBy(type, await teamOfTicket(db, ticket));
  const claimer = ticket.assignee === null ? undefined : await findUserId(db, ticket.assignee);
  if (claimer === undefined || type.claims.others === "answer") return { team: all };
  const team = besideOthers(type, ticket.level, claimer);
  if (type.claims.others === "hidden") return { team };
  return {
    team,
    readers: {
      roles: all.roles.filter((id) => !team.roles.includes(id)),
      users: all.users.filter((id) => !team.users.includes(id)),
    },
  };
}

/** Whoever looks after it, who is asked because it was taken up to them, and who may see everything. */
function besideOthers(type: TicketType, level: number, claimer: Snowflake): Panel["staff"] {
  const from = highest("manager", fromLevel(type.permissions, "read"));
  const leads = type.levels.filter((grant) => atLeast(grant.level, from));
  const ids = (to: "role" | "user") => leads.filter((grant) => grant.to === to).map(({ id }) => id);
  return {
    roles: [...new Set([...ids("role"), ...seniorRoles(type, level)])],
    users: [...new Set([claimer, ...ids("user")])],
  };
}

/**
 * Who of its team is mentioned in a room that is theirs alone: who may see the ticket, without those who see everything and are told of
 * nothing, and without whoever asks.
 */
export async function toldOfTeam(
  db: Db,
  ticket: Claimed & Pick<Ticket, "oneWay" | "requester" | "alias">,
): Promise<Panel["staff"]> {
  const { team, readers } = await accessOfTeam(db, ticket);
  const all = await teamOfTicket(db, ticket);
  const claimer = ticket.assignee === null ? undefined : await findUserId(db, ticket.assignee);
  const asks = ticket.alias === null ? await findUserId(db, ticket.requester) : undefined;
  const seeing = new Set([...team.roles, ...(team.users ?? []), ...(readers?.roles ?? []), ...(readers?.users ?? [])]);
  const users = all.users.filter((id) => seeing.has(id) && id !== asks);
  return {
    roles: all.roles.filter((id) => seeing.has(id)),
    users: [...new Set([...users, ...(claimer === undefined ? [] : [claimer])])],
  };
}

/** What the rest of the team may do with a ticket, as long as somebody looks after it. */
export async function othersMay(
  db: Db,
  { guildId, typeId, assignee }: Claimed,
): Promise<"answer" | "read" | "nothing"> {
  const type = assignee === null ? undefined : await findType(db, guildId, typeId);
  if (!type || type.claims.others === "answer") return "answer";
  return type.claims.others === "hidden" ? "nothing" : "read";
}

/** Whether somebody is one of that rest: neither looks after it, nor is asked, nor may see everything. */
export async function isOfOthers(
  db: Db,
  ticket: Claimed,
  { id, roles }: { readonly id: Snowflake; readonly roles: readonly Snowflake[] },
): Promise<boolean> {
  if (ticket.assignee === null || (await findPerson(db, id)) === ticket.assignee) return false;
  const { team } = await seeingOf(db, ticket);
  return !team.users?.includes(id) && !team.roles.some((role) => roles.includes(role));
}
