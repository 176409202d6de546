import { chosenIn, readColour, typedIn } from "#features/panels/index.ts";
import { ask, button, form, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoColour } from "../errors.ts";
import { changeLookId, lookFormId } from "../ids.ts";
import { type LookDraft, lookDrafts } from "../look-draft.ts";
import { lookFields } from "../look-fields.ts";
import { readPicture, uploadIn } from "../read-picture.ts";
import { takeOn } from "../take-on-look.ts";
import { lookPreviewView } from "../views/look.ts";

/** Pictures are looked at first; without any it is so at once. What is wrong is said before anything is changed. */
export const lookForm = form(lookFormId, {
  access: "set-up",
  reply: "private",
  async submit(context) {
    const { app, write, guildId, actor, values } = context;
    const typed = typedIn(values["colour"]);
    const accent = typed === "" ? null : readColour(typed);
    if (accent === undefined) throw new NoColour();
    const away = chosenIn(values["away"]);
    const upload = (of: string) => (away.includes(of) ? null : uploadIn(values[of]));
    const draft: LookDraft = {
      id: app.ids.next(),
      guildId: guildId ?? "",
      userId: actor.id,
      nick: typedIn(values["nick"]) || null,
      accent,
      picture: upload("picture"),
      banner: upload("banner"),
      away,
    };
    for (const picture of [draft.picture, draft.banner]) if (picture) await readPicture(app, picture);
    if (draft.picture === null && draft.banner === null) return takeOn(context, draft);
    await write((tx) => lookDrafts.save(tx, app, draft));
    return say(lookPreviewView(draft));
  },
});

/** The form once more, with what was typed. Params: draft. */
export const changeLookButton = button(changeLookId, {
  access: "set-up",
  reply: "form",
  async run(context) {
    const { app, locale, params } = context;
    const draft = await lookDrafts.get(app.db, app, context, params[0]);
    return ask(
      lookForm,
      [],
      text("voice.look-title"),
      lookFields(draft, (of) => app.say(of, locale, undefined)),
    );
  },
});
