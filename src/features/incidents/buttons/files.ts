import { ask, button } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { filesForm } from "../forms/files.ts";
import { filesId } from "../ids.ts";
import { ownUpdate } from "../own-update.ts";

/** As many as one message of Discord's takes. */
const MOST = 10;

/** "Add files", below news that nobody has read yet. Params: the news. */
export const filesButton = button(filesId, {
  access: "answer",
  reply: "form",
  async run(context) {
    const { update } = await ownUpdate(context.app.db, context, context.params[0]);
    return ask(filesForm, [update.id], text("incidents.files-form.title"), [
      { field: "files", name: "files", label: text("incidents.files-form.files"), required: true, min: 1, max: MOST },
    ]);
  },
});
