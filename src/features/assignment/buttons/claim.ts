import { getTicketNamed } from "#features/tickets/index.ts";
import { button, nothing } from "#kernel/feature.ts";
import { assignTicket, claimTicket } from "../assign-ticket.ts";
import { claimButtonId, unclaimButtonId } from "../ids.ts";

/** "Claim" on the card in the staff room, which tells it. A card may be some seconds old: whose it is by then is said, and stays so. Params: ticket. */
export const claimButton = button(claimButtonId, {
  access: "sort",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await claimTicket(tx, app, { ticket, by: actor, guildId });
    });
    return nothing;
  },
});

/** "Unclaim" in its place once somebody looks after it. Params: ticket. */
export const unclaimButton = button(unclaimButtonId, {
  access: "sort",
  reply: "private",
  async run({ app, write, actor, guildId, params }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await assignTicket(tx, app, { ticket, by: actor, guildId, to: null });
    });
    return nothing;
  },
});
