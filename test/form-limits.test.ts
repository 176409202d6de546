import fc from "fast-check";
import { expect, test } from "vitest";
import { QUESTION_KINDS, type Question, type QuestionKind } from "#features/desk/index.ts";
import { aQuestion } from "#features/desk/testing.ts";
import { forms } from "#features/forms/feature.ts";
import { fieldsOf } from "#features/forms/fields.ts";
import { flawsOf } from "#features/forms/flaws.ts";
import { type Given, readGiven } from "#features/forms/given.ts";
import { pagesOf } from "#features/forms/pages.ts";
import { renderModal } from "#platform/render/modal.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { readModal } from "../sandbox/src/world/components-modal.ts";
import { Fields, Mistakes } from "../sandbox/src/world/message-fields.ts";

const english = openTexts([forms]).translate("en-US");

/** What the box, which refuses what Discord refuses, has against a form. */
function refusals(questions: readonly Question[], given?: Given): unknown {
  const mistakes = new Mistakes();
  readModal(Fields.of(mistakes, renderModal({ words: "Topic" }, fieldsOf(questions, given), english, "form:1")));
  return mistakes.error;
}

const CHOOSING: readonly QuestionKind[] = ["choice", "choices", "radio", "checkboxes"];
const words = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: "grapheme" });
const bound = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 2 });

/** Any question that a desk file or `/form edit` lets pass. */
const question = (name: string): fc.Arbitrary<Question> =>
  fc
    .record({
      kind: fc.constantFrom(...QUESTION_KINDS),
      ask: words(20),
      hint: fc.option(words(40)),
      placeholder: fc.option(words(40)),
      required: fc.boolean(),
      min: bound,
      max: bound,
      labels: fc.uniqueArray(words(20), { minLength: 1, maxLength: 25 }),
      accepts: fc.constantFrom([], ["image"], [".txt", "audio"]),
    })
    .map(({ labels, kind, accepts, ...rest }) => ({
      ...aQuestion({ name, kind, ...rest }),
      choices: CHOOSING.includes(kind) ? labels.map((label) => ({ label, description: null })) : [],
      accepts: kind === "files" ? accepts : [],
    }))
    .filter((made) => flawsOf(made).length === 0);

const form = fc
  .integer({ min: 1, max: 12 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => question(index === 0 ? "constructor" : `q${index + 1}`))),
  );

test("whatever questions are set up, Discord takes every page of the form, empty and filled in", () => {
  fc.assert(
    fc.property(form, (questions) => {
      for (const page of pagesOf(questions)) {
        expect(refusals(page)).toBeUndefined();
        const labels = page.map(({ name, kind, choices }) => [
          name,
          CHOOSING.includes(kind) ? choices.map(({ label }) => label) : kind === "yes-no" ? true : ["7", "8"],
        ]);
        const texts = page.map(({ name }) => [name, "some words that may be longer than what fits"]);
        for (const values of [labels, texts]) {
          const given = readGiven(page, Object.fromEntries(values), { 7: "Kim", 8: "Lee" });
          expect(refusals(page, given)).toBeUndefined();
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("the box refuses a form that Discord refuses", () => {
  const choice = { label: "One", description: null };
  expect(refusals([aQuestion({ kind: "radio", choices: [choice] })])).toBeDefined();
});

test("a hint of letters that nobody sees is left out", () => {
  expect(refusals([aQuestion({ hint: "\u200b\u2800" })])).toBeUndefined();
});
