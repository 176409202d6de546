import { sideRoomOf } from "#features/conversation/index.ts";
import type { Desk } from "#features/desk/index.ts";
import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** Where the team alone reads what waits: its own room, or the side thread where the requester is in the room. */
export async function cardRoom(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "translate">,
  { ticket, desk }: { readonly ticket: Ticket; readonly desk: Desk | undefined },
): Promise<RoomId> {
  return isShared(ticket) && desk ? sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
}
