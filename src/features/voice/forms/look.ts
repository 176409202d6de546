import { forgetTyped, keepTyped, withTyped } from "#features/forms/index.ts";
import { chosenIn, readColour, typedIn } from "#features/panels/index.ts";
import type { Tx } from "#kernel/database.ts";
import { UserError } from "#kernel/errors.ts";
import { type Answer, ask, button, type Context, form, type Submitted, say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { NoColour } from "../errors.ts";
import { changeLookId, fixLookId, lookFormId } from "../ids.ts";
import { type LookDraft, lookDrafts } from "../look-draft.ts";
import { lookFields } from "../look-fields.ts";
import { readPicture, uploadIn } from "../read-picture.ts";
import { takeOn } from "../take-on-look.ts";
import { lookMistakeView, lookPreviewView } from "../views/look.ts";
import { readVoice } from "../voice-store.ts";

const WHICH = { form: lookFormId, params: [] };

/**
 * Pictures are looked at first; without any it is so at once. What is wrong is said before anything is changed, and what was typed is kept,
 * though not the pictures.
 */
export const lookForm = form(lookFormId, {
  access: "set-up",
  reply: "private",
  async submit(context) {
    try {
      return await shownOrTaken(context);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await context.write((tx) => keepTyped(tx, context, WHICH, context.values));
      return say(lookMistakeView(text(error.code, error.params)));
    }
  },
});

async function shownOrTaken(context: Context & Submitted): Promise<Answer> {
  const { app, write } = context;
  const draft = draftIn(context);
  for (const picture of [draft.picture, draft.banner]) if (picture) await readPicture(app, picture);
  const forget = (tx: Tx) => forgetTyped(tx, context, WHICH);
  if (draft.picture === null && draft.banner === null) return takeOn(context, draft, forget);
  await write(async (tx) => {
    await lookDrafts.save(tx, app, draft);
    await forget(tx);
  });
  return say(lookPreviewView(draft));
}

/** Throws `NoColour`. */
function draftIn({ app, guildId, actor, values }: Context & Submitted): LookDraft {
  const typed = typedIn(values["colour"]);
  const accent = typed === "" ? null : readColour(typed);
  if (accent === undefined) throw new NoColour();
  const away = chosenIn(values["away"]);
  const upload = (of: string) => (away.includes(of) ? null : uploadIn(values[of]));
  return {
    id: app.ids.next(),
    guildId: guildId ?? "",
    userId: actor.id,
    nick: typedIn(values["nick"]) || null,
    accent,
    picture: upload("picture"),
    banner: upload("banner"),
    away,
  };
}

/** The form, with how the bot looks now, or what was typed before and refused. */
export async function openLookForm(context: Context): Promise<Answer> {
  const { app, guildId, locale } = context;
  const { accent } = await readVoice(app.db, guildId ?? "");
  const { nick = null } = await app.discord.guilds.getMember(guildId ?? "", app.self.id);
  const fields = lookFields({ nick, accent }, (of) => app.say(of, locale, undefined));
  const typed = await withTyped(app.db, context, WHICH, fields);
  return ask(lookForm, [], text("voice.look-title"), typed);
}

export const fixLookButton = button(fixLookId, { access: "set-up", reply: "form", run: openLookForm });

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
