import { personOf } from "#features/people/index.ts";
import { eraseTicket, getTicketNamed, mustHoldFor } from "#features/tickets/index.ts";
import { form, say } from "#kernel/feature.ts";
import { endNow, goneAt } from "../end.ts";
import { AlreadyErased, OtherNumber } from "../errors.ts";
import { eraseFormId } from "../ids.ts";
import { doneView } from "../views/done.ts";

/** The number was typed. Params: ticket. */
export const eraseForm = form(eraseFormId, {
  access: "erase",
  reply: "private",
  async submit(context) {
    const { app, write, actor, guildId, params, values } = context;
    const typed = typeof values.number === "string" ? values.number.trim().replace(/^#/, "") : "";
    const { number } = await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      await mustHoldFor(tx, ticket, actor, "erase");
      if (ticket.closedHow === "erased") throw new AlreadyErased(ticket.number);
      if (typed !== String(ticket.number)) throw new OtherNumber(ticket.number);
      const closed = await endNow(tx, context, ticket);
      return eraseTicket(tx, app, { ticket: closed, by: await personOf(tx, app, actor.id), at: goneAt(context) });
    });
    return say(doneView(number, "erased"));
  },
});
