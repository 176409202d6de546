import { findPerson } from "#features/people/index.ts";
import { button, say } from "#kernel/feature.ts";
import { closeTicket } from "../close-ticket.ts";
import { NotThisStatus, TicketGone } from "../errors.ts";
import { leaveLineButtonId } from "../ids.ts";
import { getTicketNamed } from "../ticket-here.ts";
import { leftLineView } from "../views/line.ts";

/** "Leave the line" of whoever waits for a place. Params: ticket. */
export const leaveLineButton = button(leaveLineButtonId, {
  access: "everyone",
  reply: "update",
  async run({ app, write, actor, guildId, params }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      if ((await findPerson(tx, actor.id)) !== ticket.requester) throw new TicketGone();
      if (ticket.status !== "queued")
        throw new NotThisStatus(ticket.status === "closed" ? "closed" : "open", ticket.number);
      return closeTicket(tx, app, { ticket, by: actor.id, reason: null, how: "left-line", tell: "nobody" });
    });
    return say(leftLineView());
  },
});
