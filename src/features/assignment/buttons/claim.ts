import { getTicketNamed } from "#features/tickets/index.ts";
import { button, nothing, say } from "#kernel/feature.ts";
import { assignTicket } from "../assign-ticket.ts";
import { claimButtonId } from "../ids.ts";
import { doneView } from "../views/assigned.ts";

/** "Claim" on the card in the staff room, which tells it; whose it is already is told so. Params: ticket. */
export const claimButton = button(claimButtonId, {
  access: "everyone",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    const { before, after } = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      const to = { id: actor.id, member: undefined };
      return { before: ticket, after: await assignTicket(tx, app, { ticket, by: actor, guildId, to }) };
    });
    return before.version === after.version ? say(doneView(after.number, actor.id)) : nothing;
  },
});
