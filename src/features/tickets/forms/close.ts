import { form, say } from "#kernel/feature.ts";
import { closeTicket } from "../close-ticket.ts";
import { closeFormId } from "../ids.ts";
import { mustBelong } from "../ticket-here.ts";
import { getTicket } from "../ticket-store.ts";
import { doneView } from "../views/answers.ts";

/** Why a ticket is closed, and whether the member is told. Params: ticket. */
export const closeForm = form(closeFormId, {
  access: "everyone",
  reply: "private",
  async submit({ app, write, actor, guildId, params, values }) {
    const closed = await write(async (tx) => {
      const ticket = await getTicket(tx, params[0] ?? "");
      const is = await mustBelong(tx, actor, guildId, ticket);
      const reason = typeof values.reason === "string" && values.reason !== "" ? values.reason : null;
      const tell = is === "staff" && values.tell === "no" ? "nobody" : "requester";
      return closeTicket(tx, app, { ticket, by: actor.id, reason, how: "command", tell });
    });
    return say(doneView("closed", closed));
  },
});
