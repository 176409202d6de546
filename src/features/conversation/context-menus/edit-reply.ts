import { ask, type ContextMenuDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { findCopy } from "../copy-words.ts";
import { NotYourReply } from "../errors.ts";
import { getReply, mayChangeWords } from "../find-reply.ts";
import { editForm } from "../forms/edit.ts";

/** Of a form field; a reply with several parts may have more. */
const LONGEST = 4000;

/** "Edit reply" in the Apps menu of a sent reply. */
export const editReplyMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("conversation.menu-edit"),
  access: "answer",
  reply: "form",
  async run(context) {
    const { app, target } = context;
    const message = await getReply(context, target);
    await mayChangeWords(app.db, context, message);
    const copy = message.copyRoomId ? await findCopy(app, message.copyRoomId, message.source) : undefined;
    if (!copy) throw new NotYourReply();
    return ask(editForm, [message.id], text("conversation.edit-form.title"), [
      {
        name: "text",
        label: text("conversation.edit-form.text"),
        field: "long",
        max: LONGEST,
        required: true,
        value: copy.words.slice(0, LONGEST),
      },
    ]);
  },
};
