import { button, say } from "#kernel/feature.ts";
import { reopenButtonId } from "../ids.ts";
import { reopenTicket } from "../reopen-ticket.ts";
import { mustBelong } from "../ticket-here.ts";
import { getTicket } from "../ticket-store.ts";
import { doneView } from "../views/answers.ts";

/** "Reopen" on a closed ticket's card, in its room or in the DM. Params: ticket. */
export const reopenButton = button(reopenButtonId, {
  access: "everyone",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    const ticket = await write(async (tx) => {
      const found = await getTicket(tx, params[0] ?? "");
      await mustBelong(tx, actor, guildId, found);
      return reopenTicket(tx, app, { ticket: found, by: actor.id });
    });
    return say(doneView("reopened", ticket));
  },
});
