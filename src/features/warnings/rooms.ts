import { listPlacesOf, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** Every room in which a warning of this ticket may have been said to its member: it may have moved, or be somebody else's, since. */
export async function roomsOfMember(
  db: Db,
  { id, requesterRoom }: Pick<Ticket, "id" | "requesterRoom">,
): Promise<readonly RoomId[]> {
  const read = (await listPlacesOf(db, id)).filter(({ side }) => side !== "staff");
  return [...new Set([requesterRoom, ...read.map(({ room }) => room)])];
}
