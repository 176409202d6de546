import type { Priority } from "#features/desk/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { Tx } from "#kernel/database.ts";
import { type ByHand, changeByHand } from "./by-hand.ts";
import { priorityLine } from "./views/lines.ts";

/** Says how urgent a ticket is. */
export function setPriority(
  tx: Tx,
  app: Parameters<typeof changeByHand>[1],
  { priority, ...given }: ByHand & { readonly priority: Priority },
): Promise<Ticket> {
  return changeByHand(tx, app, { ...given, change: { priority }, line: () => priorityLine(given.by.id, priority) });
}
