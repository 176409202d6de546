import { getTicketNamed, NO_END } from "#features/tickets/index.ts";
import { button, say } from "#kernel/feature.ts";
import { days } from "#kernel/types.ts";
import { holdTicket } from "../hold-ticket.ts";
import { holdButtonId } from "../ids.ts";
import { doneView, LENGTHS } from "../views/hold.ts";

/** How long a ticket is on hold, chosen behind More, in whose place the answer stands. Params: ticket, days; any other word for no end. */
export const holdButton = button(holdButtonId, {
  access: "sort",
  reply: "update",
  async run({ app, write, actor, guildId, params }) {
    const length = LENGTHS.find((one) => String(one) === params[1]);
    const held = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      const until = length === undefined ? NO_END : app.clock.now() + days(length);
      return holdTicket(tx, app, { ticket, by: actor, guildId, until, reason: null });
    });
    return say(doneView(held.number, held.snoozedUntil));
  },
});
