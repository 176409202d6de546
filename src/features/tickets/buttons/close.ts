import { ask, button } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { closeFields } from "../close-fields.ts";
import { NotThisStatus } from "../errors.ts";
import { closeForm } from "../forms/close.ts";
import { closeButtonId } from "../ids.ts";
import { isOpen } from "../ticket.ts";
import { getTicketNamed, mustBelong } from "../ticket-here.ts";

/** "Close" on a card. Staff say why and whether the member is told; a member may say why. */
export const closeButton = button(closeButtonId, {
  access: "everyone",
  reply: "form",
  async run(context) {
    const { app, actor, guildId, params } = context;
    const ticket = await getTicketNamed(app.db, { actor, guildId }, params[0]);
    const is = await mustBelong(app.db, actor, guildId, ticket, "close");
    if (!isOpen(ticket)) throw new NotThisStatus("closed", ticket.number);
    const fields = await closeFields(context, ticket, is);
    return ask(closeForm, [ticket.id], text("tickets.close-form.title", { number: String(ticket.number) }), fields);
  },
});
