import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { getTicket, isShared } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Reminder } from "./reminder.ts";
import { notReachedView } from "./views/reminder.ts";

/** A reminder whose reader takes no DM: they are mentioned where the team alone reads it. Its words stay out of it. */
export async function tellInstead(
  tx: Tx,
  app: Pick<App, "rooms" | "outbox" | "render" | "translate">,
  { id, ticketId }: Reminder,
  userId: Snowflake,
): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  const say = app.render(notReachedView(userId), desk.locale, ticket);
  await app.outbox.add(tx, room, { say, source: `reminder-here:${id}` });
}
