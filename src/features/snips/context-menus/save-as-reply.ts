import { ask, type ContextMenuDefinition } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NothingToSave } from "../errors.ts";
import { wordingFields } from "../forms/fields.ts";
import { saveForm } from "../forms/save.ts";
import { repliedWords } from "../replied-words.ts";

/** "Save as reply" in the Apps menu of a message: its words become a saved reply. */
export const saveAsReplyMenu: ContextMenuDefinition = {
  contextMenu: "message",
  name: text("snips.menu-save"),
  access: "saved-replies",
  reply: "form",
  async run({ app, channelId, locale, target }) {
    const content = await repliedWords(app, channelId, target);
    if (content.trim() === "") throw new NothingToSave();
    return ask(saveForm, [], text("snips.save-form.title"), wordingFields(app, locale, { content, isNew: true }));
  },
};
