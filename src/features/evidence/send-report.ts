import type { Filled } from "#features/forms/index.ts";
import { NO_PANEL, openFromServer } from "#features/tickets/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import { attachEvidence } from "./attach-evidence.ts";

export interface SendReport {
  readonly evidenceId: string;
  readonly typeId: string;
  /** What its reporter said of it; anything else than `yes` is no. */
  readonly adult: string | undefined;
  readonly filled: Filled | null;
}

/** Opens a ticket with the copy of a message. Of two presses at once one opens it. */
export async function sendReport(context: Context, { evidenceId, typeId, adult, filled }: SendReport): Promise<View> {
  return openFromServer(context, {
    typeId,
    panelId: NO_PANEL,
    adult: adult === "yes",
    filled,
    alongside: (tx, ticket) => attachEvidence(tx, context, evidenceId, ticket),
  });
}
