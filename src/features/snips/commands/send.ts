import { sourceOfInteraction } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { askedIdentity } from "#features/identity/index.ts";
import { NoDesk } from "#features/tickets/index.ts";
import { command, nothing, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { snowflakeTime } from "#kernel/types.ts";
import { getSnip } from "../find-own.ts";
import { snipPreview } from "../preview-snip.ts";
import { sendSnip } from "../send-snip.ts";
import { isActing } from "../snip.ts";
import { teamTicketHere } from "../team-ticket.ts";
import { sentView } from "../views/preview.ts";
import { suggestForTicket } from "./suggest-abbreviation.ts";

/** One that only replies goes out at once, like `/reply`; of one that acts it is shown first what it will do. */
export const sendCommand = command("snip send", {
  description: text("snips.send-command.description"),
  access: "answer",
  reply: "private",
  options: {
    abbreviation: {
      type: "text",
      description: text("snips.send-command.abbreviation"),
      required: true,
      maxLength: 40,
      suggest: suggestForTicket,
    },
    as: {
      type: "choice",
      description: text("snips.send-command.as"),
      choices: [
        { value: "named", name: text("snips.send-command.named") },
        { value: "anonymous", name: text("snips.send-command.anonymous") },
        { value: "persona", name: text("snips.send-command.persona") },
      ],
    },
  },
  async run(context) {
    const { app, write, actor, options, eventId } = context;
    const as = askedIdentity(options.as);
    const shown = await getSnip(app.db, app, context, options.abbreviation);
    if (isActing(shown.acts)) {
      const ticket = await teamTicketHere(app.db, app, context);
      return say(await snipPreview(app.db, app, { ticket, snip: shown, staff: actor.displayName, as }));
    }
    const { outcome } = await write(async (tx) => {
      const ticket = await teamTicketHere(tx, app, context);
      const desk = await findDesk(tx, ticket.guildId);
      if (!desk) throw new NoDesk();
      return sendSnip(tx, app, {
        ticket,
        desk,
        snip: shown,
        source: sourceOfInteraction(eventId),
        original: null,
        author: { id: actor.id, displayName: actor.displayName, roles: actor.roles, level: actor.level },
        identity: as,
        receipt: "replace",
        begun: { at: snowflakeTime(eventId) },
      });
    });
    if (outcome === "sent") return nothing;
    return say(outcome === "waiting" ? sentView({ snip: shown, acts: {}, useId: undefined, outcome }) : outcome.view);
  },
});
