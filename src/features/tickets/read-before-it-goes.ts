import type { App } from "#kernel/app.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { findTicketByStaffRoom } from "./ticket-store.ts";
import { beforeRoomGoes } from "./when.ts";

/** Lets features read the room of a ticket before it is deleted. Of one that was erased nothing is read any more. */
export async function readBeforeItGoes(app: App, room: RoomId): Promise<void> {
  const ticket = await findTicketByStaffRoom(app.db, room);
  if (!ticket || ticket.closedHow === "erased") return;
  for (const act of app.contributions(beforeRoomGoes)) await act(app, ticket);
}
