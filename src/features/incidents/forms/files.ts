import { keepUploads, SMALLEST_LIMIT } from "#features/conversation/index.ts";
import { form, say } from "#kernel/feature.ts";
import { FilesGone, FileTooLarge } from "../errors.ts";
import { filesId } from "../ids.ts";
import { ownUpdate } from "../own-update.ts";
import { addFiles } from "../send-update.ts";
import { updateView } from "../views/update.ts";

/** Files for news that nobody has read yet. Params: the news. */
export const filesForm = form(filesId, {
  access: "answer",
  reply: "update",
  async submit(context) {
    const { app, write, actor, params, values } = context;
    await ownUpdate(app.db, context, params[0]);
    const files = await keepUploads(app, values.files);
    if (!files) throw new FilesGone();
    const large = files.find(({ size }) => size > SMALLEST_LIMIT);
    if (large) throw new FileTooLarge(large.filename);
    return write(async (tx) => {
      const { update, incident } = await ownUpdate(tx, context, params[0]);
      const reach = await addFiles(tx, app, { update, incident, by: actor, files });
      const names = files.map(({ filename }) => filename);
      return say(
        updateView({ ...reach, id: update.id, words: update.words?.text ?? null, ends: update.ends, files: names }),
      );
    });
  },
});
