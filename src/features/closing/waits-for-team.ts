import type { Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { extensionPoint } from "#kernel/extension-point.ts";

/** Whether a member who is silent waits for the team all the same: then time closes nothing, and begins anew when it no longer holds. */
export const waitsForTeam = extensionPoint<(db: Db, ticket: Ticket) => Promise<boolean>>("closing.waits-for-team");
