import { form, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph } from "#kernel/view.ts";
import { findCopy } from "../copy-words.ts";
import { editReply } from "../edit-message.ts";
import { GoneAlready, NothingToSend, NotYourReply } from "../errors.ts";
import { mayChangeWords, mustBeOwn } from "../find-reply.ts";
import { editFormId } from "../ids.ts";
import { findReceipt } from "../line-of-reply.ts";
import { findMessageById } from "../message-store.ts";
import { findOtherCopies } from "../other-copies.ts";

/** The new text of a sent reply. Params: message. */
export const editForm = form(editFormId, {
  access: "answer",
  reply: "private",
  async submit({ app, write, actor, guildId, params, values }) {
    const known = await findMessageById(app.db, params[0] ?? "");
    if (known?.kind !== "reply") throw new NotYourReply();
    await mustBeOwn(app.db, { actor, guildId }, known);
    await mayChangeWords(app.db, { actor }, known);
    const words = String(values.text ?? "");
    if (words.trim() === "") throw new NothingToSend();
    const copy = known.copyRoomId ? await findCopy(app, known.copyRoomId, known.source) : undefined;
    const receipt = await findReceipt(app, known);
    const others = await findOtherCopies(app, known);
    if (!copy) throw new GoneAlready();
    await write(async (tx) => {
      const message = await findMessageById(tx, known.id);
      if (!message || message.deletedAt !== null) throw new GoneAlready();
      await editReply(tx, app, { message, words, copy, receipt, others, at: app.clock.now() });
    });
    return say({ tone: "good", blocks: [paragraph(text("conversation.edited-reply"))] });
  },
});
