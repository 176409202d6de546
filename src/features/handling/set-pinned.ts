import type { Ticket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type ByHand, changeByHand } from "./by-hand.ts";
import { pinnedLine } from "./views/lines.ts";

/** Lets a ticket stand before others in the team's lists, or no longer. */
export function setPinned(
  tx: Tx,
  app: Parameters<typeof changeByHand>[1],
  { pinned, ...given }: ByHand & { readonly pinned: boolean },
): Promise<Ticket> {
  return changeByHand(tx, app, { ...given, change: { pinned }, line: () => pinnedLine(given.by.id, pinned) });
}
