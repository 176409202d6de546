import { getType } from "#features/desk/index.ts";
import { isOpen, isShared, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";

/** Whether nobody but the team reads a room that was shared, because its ticket is closed and its topic wants it so. */
export async function isForTeamNow(db: Db, ticket: Ticket): Promise<boolean> {
  if (isOpen(ticket) || !isShared(ticket)) return false;
  return (await getType(db, ticket.guildId, ticket.typeId)).afterClose === "removed";
}
