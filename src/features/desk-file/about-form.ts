import { type Flaw, flawsOf } from "#features/forms/index.ts";
import { toQuestion } from "./own-settings.ts";
import type { QuestionInFile } from "./schema.ts";

interface Found {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/** What is wrong with the questions of a form, each where it stands. */
export function aboutForm(form: readonly QuestionInFile[], path: readonly PropertyKey[]): Found[] {
  const questions = form.map(toQuestion);
  return questions.flatMap((question, index) => [
    ...flawsOf(question).map((flaw): Found => {
      const { at, says } = said(flaw);
      return { path: [...path, index, ...(at ? [at] : [])], says };
    }),
    ...(questions.findIndex(({ name }) => name === question.name) < index
      ? [{ path: [...path, index], says: `two questions of this form are called “${question.name}”` }]
      : []),
  ]);
}

function said(flaw: Flaw): { readonly at?: keyof QuestionInFile; readonly says: string } {
  switch (flaw.flaw) {
    case "ask-empty":
      return { at: "ask", says: "a question says something" };
    case "ask-too-long":
      return { at: "ask", says: `a question has at most ${flaw.most} characters` };
    case "choices-missing":
      return { says: "a choice needs its choices" };
    case "choices-elsewhere":
      return { at: "choices", says: "choices belong to kind: choice, choices, radio or checkboxes" };
    case "choices-too-few":
      return { at: "choices", says: `at least ${flaw.least} choices` };
    case "choices-too-many":
      return { at: "choices", says: `at most ${flaw.most} choices` };
    case "choice-empty":
      return { at: "choices", says: "a choice says something" };
    case "choice-twice":
      return { at: "choices", says: `“${flaw.label}” stands there twice` };
    case "bounds-elsewhere":
      return { says: "min and max mean nothing for this kind" };
    case "bounds-crossed":
      return { says: "min is more than max" };
    case "bounds-beyond":
      return { says: `min and max are between 0 and ${flaw.most} here, and max at least 1` };
    case "pattern-elsewhere":
      return { at: "pattern", says: "a pattern belongs to kind: short or long" };
    case "pattern-wrong":
      return { at: "pattern", says: "not a regular expression" };
    case "pattern-slow":
      return {
        at: "pattern",
        says: "some answers would take this pattern for ever; avoid repetition inside repetition",
      };
    case "example-missing":
      return { at: "pattern", says: "a pattern needs an example: it is what a person who mistyped reads" };
    case "example-does-not-fit":
      return { at: "example", says: "the example does not fit its own pattern, min or max" };
    case "accepts-elsewhere":
      return { at: "accepts", says: "accepts belongs to kind: files" };
  }
}
