import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { closeFields } from "./close-fields.ts";
import { closeWithForm } from "./forms/close.ts";
import type { ListAction } from "./list-action.ts";
import { isOpen } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";

/** Closes a ticket from the list of open ones, with all that the form of its card asks. */
export const closeFromList: ListAction = {
  action: "close",
  label: text("tickets.button-close"),
  takes: "close",
  order: 30,
  offered: isOpen,
  asks: async (context, ticket) => ({
    title: text("tickets.close-form.title", { number: String(ticket.number) }),
    fields: await closeFields(context, ticket, "staff"),
  }),
  async run(context, ticketId, values) {
    const answer = await closeWithForm(context, ticketId, values);
    const after = await getTicket(context.app.db, ticketId);
    const number = String(after.number);
    // A topic may want a countdown first.
    const done = paragraph(text(isOpen(after) ? "tickets.list-closing" : "tickets.list-closed", { number }));
    return [done, ...(answer.answer === "say" ? answer.view.blocks : [])];
  },
};
