import { forgetWords } from "#features/people/index.ts";
import { deleteRoomLater, getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { listWaitingCopies, markErased } from "./message-store.ts";
import { findSideRoom } from "./side-room.ts";

type Needs = Pick<App, "outbox" | "rooms" | "jobs" | "clock">;

/** What was not delivered yet is forgotten, and the side thread goes. Which messages there were stays: their words are not with us. */
export async function eraseWords(tx: Tx, app: Needs, ticketId: string): Promise<void> {
  await takeBackWaiting(tx, app, ticketId);
  const rows = tx.selectFrom("message").select("content_id").where("ticket_id", "=", ticketId);
  for (const { content_id } of await rows.where("content_id", "is not", null).execute()) {
    if (content_id !== null) await forgetWords(tx, content_id);
  }
  await tx.updateTable("message").set({ content_id: null }).where("ticket_id", "=", ticketId).execute();
  const room = await findSideRoom(tx, ticketId);
  if (room === undefined) return;
  const { guildId } = await getTicket(tx, ticketId);
  await deleteRoomLater(tx, app, { room, guildId, at: app.clock.now() });
}

/** Nothing that waits for a DM that takes none goes out once it does. */
async function takeBackWaiting(tx: Tx, { outbox }: Pick<App, "outbox">, ticketId: string): Promise<void> {
  for (const [room, sources] of await listWaitingCopies(tx, ticketId)) {
    const taken = await outbox.takeBack(tx, room, sources);
    if (taken.length > 0) await markErased(tx, ticketId, taken);
  }
}
