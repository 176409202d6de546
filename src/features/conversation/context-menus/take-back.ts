import { getTicket } from "#features/tickets/index.ts";
import { type ContextMenuDefinition, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { findCopy } from "../copy-words.ts";
import { takeBack } from "../delete-message.ts";
import { GoneAlready } from "../errors.ts";
import { getReply } from "../find-reply.ts";
import { receiptSource } from "../message.ts";
import { findMessage } from "../message-store.ts";

/** "Take back" in the Apps menu of a sent reply. */
export const takeBackMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("conversation.menu-take-back"),
  access: "staff",
  reply: "private",
  async run(context) {
    const { app, write, target } = context;
    const { source, ticketId } = await getReply(context, target);
    const ticket = await getTicket(app.db, ticketId);
    const receipt = await findCopy(app, ticket.staffRoom, receiptSource(source));
    await write(async (tx) => {
      const message = await findMessage(tx, source);
      if (!message || message.deletedAt !== null) throw new GoneAlready();
      await takeBack(tx, app, { message, receipt, at: app.clock.now() });
    });
    return say({ tone: "neutral", blocks: [paragraph(text("conversation.took-back"))] });
  },
};
