import { type Answer, button, type Context, menu, say } from "#kernel/feature.ts";
import { choiceFor } from "../choice.ts";
import { getSnipNamed } from "../find-own.ts";
import { chooseMenuId, pageButtonId, savedReplyButtonId } from "../ids.ts";
import { snipPreview } from "../preview-snip.ts";
import { teamTicketNamed } from "../team-ticket.ts";
import { chooseView, noneView } from "../views/choose.ts";

/** "Saved reply" on the card: those that fit the ticket first. Params: ticket. */
export const savedReplyButton = button(savedReplyButtonId, {
  access: "answer",
  reply: "private",
  run: async (context) => choose(context, 0),
});

/** The next ones. Params: ticket, page. */
export const pageButton = button(pageButtonId, {
  access: "answer",
  reply: "update",
  run: async (context) => choose(context, Number(context.params[1]) || 0),
});

/** The chosen one, as it would be sent. Params: ticket. */
export const chooseMenu = menu(chooseMenuId, {
  access: "answer",
  reply: "update",
  async run(context) {
    const { app, actor, params, values } = context;
    const ticket = await teamTicketNamed(app.db, context, params[0]);
    const snip = await getSnipNamed(app.db, app, context, values[0]);
    return say(await snipPreview(app.db, app, { ticket, snip, staff: actor.displayName, as: "as the topic says" }));
  },
});

async function choose(context: Context & { readonly params: readonly string[] }, page: number): Promise<Answer> {
  const { app, actor, params } = context;
  const ticket = await teamTicketNamed(app.db, context, params[0]);
  const { snips, suggested } = await choiceFor(app, ticket, actor);
  const [only, ...others] = snips;
  if (!only) return say(noneView);
  if (others.length > 0) return say(chooseView({ ticketId: ticket.id, snips, suggested, page }));
  return say(await snipPreview(app.db, app, { ticket, snip: only, staff: actor.displayName, as: "as the topic says" }));
}
