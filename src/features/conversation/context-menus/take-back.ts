import { type ContextMenuDefinition, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { takeBack } from "../delete-message.ts";
import { GoneAlready } from "../errors.ts";
import { getReply } from "../find-reply.ts";
import { findReceipt } from "../line-of-reply.ts";
import { findMessage } from "../message-store.ts";

/** "Take back" in the Apps menu of a sent reply. */
export const takeBackMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("conversation.menu-take-back"),
  access: "answer",
  reply: "private",
  async run(context) {
    const { app, write, target } = context;
    const known = await getReply(context, target);
    const receipt = await findReceipt(app, known);
    await write(async (tx) => {
      const message = await findMessage(tx, known.source);
      if (!message || message.deletedAt !== null) throw new GoneAlready();
      await takeBack(tx, app, { message, receipt, at: app.clock.now() });
    });
    return say({ tone: "neutral", blocks: [paragraph(text("conversation.took-back"))] });
  },
};
