import { findPerson } from "#features/people/index.ts";
import { getTicket, mustBelong } from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import { form, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { findCopy } from "../copy-words.ts";
import { editReply } from "../edit-message.ts";
import { GoneAlready, NotYourReply } from "../errors.ts";
import { editFormId } from "../ids.ts";
import { receiptSource } from "../message.ts";
import { getMessage } from "../message-store.ts";

/** The new text of a sent reply. Params: message. */
export const editForm = form(editFormId, {
  access: "staff",
  reply: "private",
  async submit({ app, write, actor, guildId, params, values }) {
    const known = await getMessage(app.db, params[0] ?? "");
    const ticket = await getTicket(app.db, known.ticketId);
    const is = await mustBelong(app.db, actor, guildId, ticket);
    const own = (await findPerson(app.db, actor.id)) === known.author;
    if (is !== "staff" || (!own && !isAdmin(actor))) throw new NotYourReply();
    const copy = await findCopy(app, ticket.requesterRoom, known.source);
    const receipt = await findCopy(app, ticket.staffRoom, receiptSource(known.source));
    if (!copy) throw new GoneAlready();
    await write(async (tx) => {
      const message = await getMessage(tx, known.id);
      if (message.deletedAt !== null) throw new GoneAlready();
      await editReply(tx, app, { message, words: String(values.text ?? ""), copy, receipt, at: app.clock.now() });
    });
    return say({ tone: "good", blocks: [paragraph(text("conversation.edited-reply"))] });
  },
});
