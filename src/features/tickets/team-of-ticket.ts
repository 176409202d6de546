import { findPanel, getType, type Panel, seenBy, seniorRoles, teamOf } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Ticket } from "./ticket.ts";

type Of = Pick<Ticket, "guildId" | "typeId" | "panelId" | "level">;

/** Who answers a ticket: the roles of its topic, whom its panel names besides, and those it was taken up to. */
export async function teamOfTicket(db: Db, { guildId, typeId, panelId, level }: Of): Promise<Panel["staff"]> {
  const panel = panelId === null ? undefined : await findPanel(db, guildId, panelId);
  const type = await getType(db, guildId, typeId);
  const team = teamOf(type, panel);
  return { ...team, roles: [...new Set([...team.roles, ...seniorRoles(type, level)])] };
}

/** Who of the team sees its room. */
export async function seenByOfTicket(db: Db, ticket: Of): Promise<Panel["staff"]> {
  return seenBy(await getType(db, ticket.guildId, ticket.typeId), await teamOfTicket(db, ticket));
}
