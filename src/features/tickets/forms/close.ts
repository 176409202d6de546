import { askedIdentity } from "#features/identity/index.ts";
import { form, nothing } from "#kernel/feature.ts";
import { closeTicket } from "../close-ticket.ts";
import { closeFormId } from "../ids.ts";
import { getTicketNamed, mustBelong } from "../ticket-here.ts";

/** Why a ticket is closed, and whether the member is told. Params: ticket. */
export const closeForm = form(closeFormId, {
  access: "everyone",
  reply: "private",
  async submit({ app, write, actor, guildId, params, values }) {
    await write(async (tx) => {
      const ticket = await getTicketNamed(tx, { actor, guildId }, params[0]);
      const is = await mustBelong(tx, actor, guildId, ticket);
      const reason = typeof values.reason === "string" && values.reason !== "" ? values.reason : null;
      const tell = is === "staff" && values.tell === "no" ? "nobody" : "also of a report";
      const as = askedIdentity(values.as);
      return closeTicket(tx, app, { ticket, by: actor.id, name: actor.displayName, as, reason, how: "command", tell });
    });
    // The room the form was opened in tells it.
    return nothing;
  },
});
