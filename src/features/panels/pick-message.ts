import { disarm, type TakePick } from "#features/picker/index.ts";
import { say } from "#kernel/feature.ts";
import { NothingToCopy } from "./errors.ts";
import { type KeptPictures, keepPictures } from "./keep-pictures.ts";
import { type PanelDraft, panelDrafts } from "./panel-draft.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { viewOf } from "./show-editor.ts";

/** The words and pictures of a selected message come into an editor, in place of what was there. Params: draft. */
export const copyMessage: TakePick = {
  what: "panels.copy-message",
  async take({ app, write, guildId, actor, target, params }) {
    const read = readMessage(target);
    if (!read) throw new NothingToCopy();
    const pictures = await keepPictures(app, read.uploaded);
    return say(
      await write(async (tx) => {
        const draft = withMessage(await panelDrafts.get(tx, app, { guildId, actor }, params[0]), read, pictures);
        await panelDrafts.save(tx, app, draft);
        await disarm(tx, { guildId, userId: actor.id });
        return viewOf(tx, draft);
      }),
    );
  },
};

function withMessage(
  draft: PanelDraft,
  { title, text, colour, linked, leftOut }: ReadMessage,
  { images, shown, gone }: KeptPictures,
): PanelDraft {
  const look = { ...draft.settings.look, images: [...linked, ...images], colour: colour ?? draft.settings.look.colour };
  const settings = { ...draft.settings, title, text, look };
  return { ...draft, leftOut: [...leftOut, ...gone], shown, typed: {}, settings };
}
