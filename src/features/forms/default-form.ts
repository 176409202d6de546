import type { Question } from "#features/desk/index.ts";
import { type Translate, text } from "#kernel/text.ts";

/** What a new topic asks that was made without a form: one question, in the language of its server. */
export function defaultForm(translate: Translate): readonly Question[] {
  return [newQuestion("q1", translate.plain(text("forms.default-question")))];
}

/** A question of which nothing is said but what it asks. */
export const newQuestion = (name: string, ask: string): Question => ({
  name,
  ask,
  hint: null,
  kind: "long",
  required: true,
  choices: [],
  min: null,
  max: null,
  pattern: null,
  placeholder: null,
  accepts: [],
});
