import { UserError } from "#kernel/errors.ts";
import type { ButtonDefinition, FormDefinition } from "#kernel/feature.ts";
import { ask, button, form, say } from "#kernel/feature.ts";
import { type Text, text } from "#kernel/text.ts";
import { mustBeOfCommand } from "../change-voice.ts";
import { checkedWords, longest } from "../check-words.ts";
import { changeFormId, changeId } from "../ids.ts";
import { type Book, lookAtText, previewCard } from "../show-text.ts";
import { mistakeView } from "../views/preview.ts";
import { voiceDrafts } from "../voice-draft.ts";

/** More than fits may be typed, so that who types too much keeps it and is told. */
const LONGEST = 4_000;

/** What was typed last, else what is said now. Params: draft. */
export const changeButton = (book: Book, opens: FormDefinition): ButtonDefinition =>
  button(changeId, {
    access: "set-up",
    reply: "form",
    async run(context) {
      const { app, params } = context;
      const draft = await voiceDrafts.get(app.db, app, context, params[0]);
      const { sentence, use, own } = await lookAtText(app, book, draft);
      mustBeOfCommand(own);
      return ask(opens, [draft.id], text("voice.form-title"), [
        {
          field: "long",
          name: "words",
          label: text("voice.form-words", { most: longest(sentence, use) }),
          hint: hintOf(sentence.variables),
          required: true,
          max: LONGEST,
          value: draft.words ?? own?.words ?? sentence.words,
        },
      ]);
    },
  });

const hintOf = (variables: readonly string[]): Text =>
  variables.length === 0
    ? text("voice.form-hint-none")
    : text("voice.form-hint", { names: variables.map((name) => `{${name}}`).join(" ") });

/** Keeps what was typed, and shows what becomes of it. Params: draft. */
export const changeForm = (book: Book): FormDefinition =>
  form(changeFormId, {
    access: "set-up",
    reply: "update",
    async submit(context) {
      const { app, write, params, values } = context;
      const draft = await voiceDrafts.get(app.db, app, context, params[0]);
      const { sentence, use } = await lookAtText(app, book, draft);
      const typed = typeof values["words"] === "string" ? values["words"] : "";
      await write((tx) => voiceDrafts.save(tx, app, { ...draft, words: typed }));
      try {
        const words = checkedWords(typed, sentence, use);
        return say(await previewCard(app, book, { ...draft, words }));
      } catch (error) {
        if (error instanceof UserError) return say(mistakeView(draft.id, text(error.code, error.params)));
        throw error;
      }
    },
  });
