import { findPanel, getType, type Panel, teamOf } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Ticket } from "./ticket.ts";

/** Who answers a ticket: the roles of its topic, and whom its panel names besides. */
export async function teamOfTicket(
  db: Db,
  { guildId, typeId, panelId }: Pick<Ticket, "guildId" | "typeId" | "panelId">,
): Promise<Panel["staff"]> {
  const panel = panelId === null ? undefined : await findPanel(db, guildId, panelId);
  return teamOf(await getType(db, guildId, typeId), panel);
}
