import { findUserId } from "#features/people/index.ts";
import { getTicketNamed, isOpen, standing } from "#features/tickets/index.ts";
import { button, nothing, say } from "#kernel/feature.ts";
import { assignTicket } from "../assign-ticket.ts";
import { claimButtonId } from "../ids.ts";
import { doneView } from "../views/assigned.ts";

/** "Claim" on the card in the staff room, which tells it. A card may be some seconds old: whose it is by then is said, and stays so. Params: ticket. */
export const claimButton = button(claimButtonId, {
  access: "everyone",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    const claimed = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      if ((await standing(tx, actor, guildId, ticket)) === "staff" && isOpen(ticket) && ticket.assignee !== null) {
        return { number: ticket.number, by: (await findUserId(tx, ticket.assignee)) ?? null };
      }
      await assignTicket(tx, app, { ticket, by: actor, guildId, to: { id: actor.id, member: undefined } });
      return undefined;
    });
    return claimed ? say(doneView(claimed.number, claimed.by)) : nothing;
  },
});
