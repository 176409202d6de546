import { button, nothing } from "#kernel/feature.ts";
import { reopenButtonId } from "../ids.ts";
import { mayReopen, returning } from "../may-open.ts";
import { reopenTicket } from "../reopen-ticket.ts";
import { getTicketNamed, mustBelong } from "../ticket-here.ts";

/** "Reopen" on a closed ticket's card, in its room or in the DM. Params: ticket. */
export const reopenButton = button(reopenButtonId, {
  access: "everyone",
  reply: "private",
  async run(context) {
    const { app, write, actor, guildId, params } = context;
    const by = await returning(context, await getTicketNamed(app.db, { actor, guildId }, params[0]));
    await write(async (tx) => {
      const found = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await mustBelong(tx, actor, guildId, found, "close");
      await mayReopen(tx, app, found, by, guildId === null ? "dm" : "server");
      return reopenTicket(tx, app, {
        ticket: found,
        by: actor.id,
        tell: guildId === null ? "requester, by DM" : "requester",
      });
    });
    // The room the button stands in tells it.
    return nothing;
  },
});
