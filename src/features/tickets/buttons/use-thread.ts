import { findPerson } from "#features/people/index.ts";
import { button, say } from "#kernel/feature.ts";
import { moveToThread } from "../convert-ticket.ts";
import { TicketGone } from "../errors.ts";
import { useThreadButtonId } from "../ids.ts";
import { getTicketNamed } from "../ticket-here.ts";
import { movingView } from "../views/moved.ts";

/** "Use a thread", of a member whose DM takes no message. Params: ticket. */
export const useThreadButton = button(useThreadButtonId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, actor, guildId, params }) {
    const ticket = await write(async (tx) => {
      const found = await getTicketNamed(tx, { actor, guildId }, params[0]);
      if ((await findPerson(tx, actor.id)) !== found.requester) throw new TicketGone();
      await moveToThread(tx, app, { ticket: found, by: actor.id });
      return found;
    });
    return say(movingView(ticket));
  },
});
