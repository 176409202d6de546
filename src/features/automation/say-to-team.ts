import { sideRoomOf } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";

/** Says something once where only the team reads: in its own room, or in the side thread of a shared one. */
export async function sayToTeam(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render" | "translate">,
  { ticket, view, source }: { readonly ticket: Ticket; readonly view: View; readonly source: string },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const room = isShared(ticket) ? await sideRoomOf(tx, app, { ticket, desk }) : ticket.staffRoom;
  await app.outbox.add(tx, room, { say: app.render(view, desk.locale, ticket), source });
}
