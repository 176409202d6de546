import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";

/** What a feature does in the transaction in which a member said how the help was, or said it otherwise. */
export const whenRated =
  extensionPoint<(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket) => Promise<void>>("ratings.when-rated");
