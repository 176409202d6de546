import { findDesk } from "#features/desk/index.ts";
import { askedIdentity } from "#features/identity/index.ts";
import { mustHoldFor, NoDesk } from "#features/tickets/index.ts";
import { type Answer, type Context, say } from "#kernel/feature.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { rightsFor } from "./act.ts";
import { alsoInRoom } from "./also-in-room.ts";
import { getSnipNamed } from "./find-own.ts";
import { snipPreview } from "./preview-snip.ts";
import { sendSnip } from "./send-snip.ts";
import { sentBefore, sourceOfPreview } from "./sent-before.ts";
import { shownActs } from "./show-acts.ts";
import { teamTicketNamed } from "./team-ticket.ts";
import { sentView } from "./views/preview.ts";

/**
 * Sends what a preview showed, once: pressed again, because the answer was lost, it says what became of it. Was the saved reply changed
 * meanwhile, the new one is shown instead and nothing is sent. Params: ticket, snip, its version, as whom. `words` when they were edited.
 */
export async function sendPressed(context: Context, params: readonly string[], words?: string): Promise<Answer> {
  const { app, write, actor, eventId } = context;
  const [ticketId, snipId, version, said] = params;
  const as = askedIdentity(said);
  const sent = await sentBefore(context, version);
  if (sent) return say(sent);
  const shown = await getSnipNamed(app.db, app, context, snipId);
  const ticketShown = await teamTicketNamed(app.db, context, ticketId);
  if (String(shown.version) !== version) {
    const preview = { ticket: ticketShown, snip: shown, staff: actor.displayName, as, changed: true };
    return say(await snipPreview(app.db, app, preview));
  }
  const view = await write(async (tx) => {
    const ticket = await teamTicketNamed(tx, context, ticketId);
    for (const right of rightsFor(shown.acts)) await mustHoldFor(tx, ticket, actor, right);
    const desk = await findDesk(tx, ticket.guildId);
    if (!desk) throw new NoDesk();
    const { outcome, useId } = await sendSnip(tx, app, {
      ticket,
      desk,
      snip: shown,
      ...(words === undefined ? {} : { words }),
      source: sourceOfPreview(context),
      original: null,
      author: { id: actor.id, displayName: actor.displayName, roles: actor.roles, level: actor.level },
      identity: as,
      receipt: "replace",
      begun: { at: snowflakeTime(eventId) },
    });
    const after =
      typeof outcome === "object"
        ? outcome.view
        : sentView({ snip: shown, acts: await shownActs(tx, shown), useId, outcome });
    await alsoInRoom(tx, app, context, { view: after, locale: desk.locale });
    return after;
  });
  return say(view);
}
