import type { QuestionKind } from "#features/desk/index.ts";
import { type Flaw, flawsOf } from "#features/forms/index.ts";
import { type Text, text } from "#kernel/text.ts";
import { listAtLeast, listAtMost } from "./explain.ts";
import { type Found, isEmpty, mustBe } from "./mistake.ts";
import { toQuestion } from "./own-settings.ts";
import type { QuestionInFile } from "./schema.ts";

/** What is wrong with the questions of a form, each where it stands. */
export function aboutForm(form: readonly QuestionInFile[], path: readonly PropertyKey[]): Found[] {
  const questions = form.map(toQuestion);
  return questions.flatMap((question, index) => {
    const at = [...path, index];
    const isSecond = questions.findIndex(({ name }) => name === question.name) < index;
    return [
      ...flawsOf(question).map((flaw) => toMistake(flaw, at)),
      ...(isSecond ? [{ path: at, says: text("desk-file.question-twice", { name: question.name }) }] : []),
    ];
  });
}

function toMistake(flaw: Flaw, question: Found["path"]): Found {
  const here = (says: Text): Found => ({ path: question, says });
  const at = (key: keyof QuestionInFile, says: (path: Found["path"]) => Text): Found => {
    const path = [...question, key];
    return { path, says: says(path) };
  };
  const ofOtherKinds = (key: keyof QuestionInFile, kinds: readonly QuestionKind[]): Found =>
    at(key, () => text("desk-file.of-other-kinds", { key, kinds: kinds.join(", ") }));
  switch (flaw.flaw) {
    case "ask-empty":
      return at("ask", isEmpty);
    case "ask-too-long":
      return at("ask", (path) => mustBe(path, text("desk-file.fits-text-at-most", { most: flaw.most })));
    case "choices-missing":
      return here(text("desk-file.choices-missing"));
    case "choices-elsewhere":
      return ofOtherKinds("choices", ["choice", "choices", "radio", "checkboxes"]);
    case "choices-too-few":
      return at("choices", (path) => mustBe(path, listAtLeast(flaw.least)));
    case "choices-too-many":
      return at("choices", (path) => mustBe(path, listAtMost(flaw.most)));
    case "choice-empty":
      return at("choices", () => text("desk-file.choice-empty"));
    case "choice-twice":
      return at("choices", () => text("desk-file.choice-twice", { label: flaw.label }));
    case "bounds-elsewhere":
      return here(text("desk-file.bounds-elsewhere"));
    case "bounds-crossed":
      return here(text("desk-file.bounds-crossed"));
    case "bounds-beyond":
      return here(text("desk-file.bounds-beyond", { most: flaw.most }));
    case "pattern-elsewhere":
      return ofOtherKinds("pattern", ["short", "long"]);
    case "pattern-wrong":
      return at("pattern", () => text("desk-file.pattern-wrong"));
    case "pattern-slow":
      return at("pattern", () => text("desk-file.pattern-slow"));
    case "example-missing":
      return at("pattern", () => text("desk-file.example-missing"));
    case "example-does-not-fit":
      return at("example", () => text("desk-file.example-does-not-fit"));
    case "accepts-elsewhere":
      return ofOtherKinds("accepts", ["files"]);
  }
}
