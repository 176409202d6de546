import { sourceOfInteraction } from "#features/conversation/index.ts";
import type { Context } from "#kernel/feature.ts";
import type { View } from "#kernel/view.ts";
import { shownActs } from "./show-acts.ts";
import { findSnipById } from "./snip-store.ts";
import { teamTicketNamed } from "./team-ticket.ts";
import { findUseBySource } from "./use-store.ts";
import { sentView, undoneView } from "./views/preview.ts";

/** Names the reply that a preview sends: the same for each press, for it is sent once. */
export const sourceOfPreview = ({ message, eventId }: Pick<Context, "message" | "eventId">): string =>
  sourceOfInteraction(message?.id ?? eventId);

/**
 * What became of a preview that was sent already; undefined when it was not, or its saved reply is removed. `version` of the saved reply
 * as it was shown: what another version does is not what was done.
 */
export async function sentBefore(context: Context, version: string | undefined): Promise<View | undefined> {
  const { app } = context;
  const use = await findUseBySource(app.db, sourceOfPreview(context));
  const snip = use && (await findSnipById(app.db, app, { guildId: use.guildId, person: use.person, id: use.snipId }));
  if (!use || !snip) return undefined;
  const ticket = await teamTicketNamed(app.db, context, use.ticketId);
  if (use.undoneAt !== null) return undoneView;
  const acts = String(snip.version) === version ? await shownActs(app.db, snip) : {};
  return sentView({ snip, acts, useId: use.id, outcome: ticket.unreachable ? "waiting" : "sent" });
}
