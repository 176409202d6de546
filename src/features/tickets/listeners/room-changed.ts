import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { minutes, type Snowflake, snowflakeTime } from "#kernel/types.ts";
import { closeTicket } from "../close-ticket.ts";
import { type Closing, isOpen } from "../ticket.ts";
import { findTicketByStaffRoom } from "../ticket-store.ts";

/**
 * A thread that a person archived is closed by that; one that Discord archived for silence only sleeps, and its ticket stays open.
 * Discord does not say which it was, but silence has a length.
 */
export const closeWhenArchived = listener("threadChanged", async ({ app, event }) => {
  const { thread_metadata: thread, last_message_id: last } = event;
  if (!thread?.archived) return;
  const silentSince = Math.max(snowflakeTime(last ?? event.id), snowflakeTime(event.id));
  const asleepAt = silentSince + minutes(thread.auto_archive_duration);
  if (app.clock.now() >= asleepAt - minutes(1)) return;
  await closeRoom(app, event.id, "archived");
});

export const closeWhenThreadDeleted = listener("threadDeleted", async ({ app, event }) =>
  closeRoom(app, event.id, "room-deleted"),
);

/** A room removed by hand leaves no ghost ticket behind. */
async function closeRoom(app: App, channelId: Snowflake, how: Closing["how"]): Promise<void> {
  const room = await app.rooms.findByChannel(app.db, channelId);
  if (!room) return;
  await app.write(async (tx) => {
    const ticket = await findTicketByStaffRoom(tx, room.id);
    if (!ticket || !isOpen(ticket)) return;
    await closeTicket(tx, app, { ticket, by: null, reason: null, how, tell: "requester" });
  });
}
