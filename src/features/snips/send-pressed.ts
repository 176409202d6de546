import { sourceOfInteraction } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { askedIdentity } from "#features/identity/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { getSnipNamed } from "./find-own.ts";
import { snipPreview } from "./preview-snip.ts";
import { sendSnip } from "./send-snip.ts";
import { shownActs } from "./show-acts.ts";
import { teamTicketNamed } from "./team-ticket.ts";
import { sentView } from "./views/preview.ts";

/**
 * Sends what a preview showed. Was the saved reply changed meanwhile, the new one is shown instead and nothing is sent. Params: ticket,
 * snip, its version, as whom. `words` when they were edited.
 */
export async function sendPressed(context: Context, params: readonly string[], words?: string): Promise<Answer> {
  const { app, write, actor, eventId } = context;
  const [ticketId, snipId, version, said] = params;
  const as = askedIdentity(said);
  const shown = await getSnipNamed(app.db, app, context, snipId);
  const ticketShown = await teamTicketNamed(app.db, context, ticketId);
  if (String(shown.version) !== version) {
    const preview = { ticket: ticketShown, snip: shown, staff: actor.displayName, as, changed: true };
    return say(await snipPreview(app.db, app, preview));
  }
  const { outcome, useId } = await write(async (tx) => {
    const ticket = await teamTicketNamed(tx, context, ticketId);
    const desk = await findDesk(tx, ticket.guildId);
    if (!desk) throw new NoDesk();
    return sendSnip(tx, app, {
      ticket,
      desk,
      snip: shown,
      ...(words === undefined ? {} : { words }),
      source: sourceOfInteraction(eventId),
      original: null,
      author: { id: actor.id, displayName: actor.displayName, roles: actor.roles },
      identity: as,
      receipt: "replace",
      begun: { at: snowflakeTime(eventId) },
    });
  });
  if (typeof outcome === "object") return say(outcome.view);
  return say(sentView({ snip: shown, acts: await shownActs(app.db, shown), useId, outcome }));
}
