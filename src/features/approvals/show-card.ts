import { findDesk } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { View } from "#kernel/view.ts";
import { cardRoom } from "./card-room.ts";
import { heldSource, type Pending } from "./held-reply.ts";

/**
 * What became of a reply stands on its card, also when whoever decided is never answered: the process may end before. Does nothing where only
 * its writer sees the card, which nobody but an answer can change.
 */
export async function showCard(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "translate" | "render">,
  { held, ticket }: Pick<Pending, "held" | "ticket">,
  view: View,
): Promise<void> {
  if (held.card === "private") return;
  const desk = await findDesk(tx, held.guildId);
  const room = await cardRoom(tx, app, { ticket, desk });
  const body = app.render(view, desk?.locale ?? "en-US", ticket);
  await app.outbox.show(tx, room, { show: "card", source: heldSource(held.id), body });
}
