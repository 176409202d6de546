import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { isShared, keepSenderOutAgain, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";

/** Says something to roles of the team once, where only the team reads: in its own room, or in the side thread of a shared one. */
export async function tellRoles(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "translate">,
  ticket: Ticket,
  view: View,
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  const source = `asked:${ticket.id}:${ticket.version}`;
  await app.outbox.add(tx, room, { say: app.render(view, desk.locale, ticket), source });
  await keepSenderOutAgain(tx, app, ticket, source);
}
