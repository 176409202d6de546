import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QUESTION_KINDS, type Question, type QuestionKind } from "#features/desk/index.ts";
import { aQuestion } from "#features/desk/testing.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { answersOf, mentionsIn } from "./answers.ts";
import { boundsOf, lengthOf } from "./bounds.ts";
import { forms } from "./feature.ts";
import { flawsOf } from "./flaws.ts";
import { type Given, readGiven } from "./given.ts";
import { mistakeIn, mistakesIn } from "./mistake.ts";
import { pagesOf } from "./pages.ts";

const english = openTexts([forms]).translate("en-US");
const labels = ["PC", "Phone", "Console"];
const choices = labels.map((label) => ({ label, description: null }));
const plain = (kind: QuestionKind, change: Partial<Question> = {}) =>
  aQuestion({ kind, name: kind, ask: `Which ${kind}?`, hint: null, max: null, ...change });
const choosing = (kind: QuestionKind, change: Partial<Question> = {}) => plain(kind, { choices, ...change });
const file = (filename: string, change: object = {}) => ({
  id: "9",
  filename,
  size: 10,
  url: "https://cdn.example/f",
  ...change,
});
const why = (question: Question, value: Parameters<typeof readGiven>[1][string], names = {}) =>
  mistakeIn(question, readGiven([question], { [question.name]: value ?? null }, names)[question.name] ?? []);

describe("answers", () => {
  test("texts: length by characters as people count them, pattern, emptiness", () => {
    const order = plain("short", { min: 3, max: 7, pattern: { expression: "[A-Z]{2}-\\d+", example: "AB-12" } });
    expect(["AB-1234", "  AB-12 ", "AB", "AB-12345", "ab-12", "", "   "].map((value) => why(order, value))).toEqual([
      null,
      null,
      "too-short",
      "too-long",
      "pattern",
      "missing",
      "missing",
    ]);
    expect(why(plain("short", { max: 2 }), "😀😀")).toBeNull();
    expect(why({ ...order, required: false }, "")).toBeNull();
  });

  test("numbers: a range, and nothing that is not one", () => {
    const amount = plain("number", { min: 1, max: 10 });
    expect(["1", "10", "0", "11", "ten", "1,5"].map((value) => why(amount, value))).toEqual([
      null,
      null,
      "out-of-range",
      "out-of-range",
      "not-a-number",
      null,
    ]);
  });

  test("choices: only what is offered, as many as asked", () => {
    expect(why(choosing("choice"), "PC")).toBeNull();
    expect(why(choosing("radio"), "Mac")).toBe("not-offered");
    expect(why(choosing("choices", { min: 2 }), "PC")).toBe("too-few");
    expect(why(choosing("checkboxes", { max: 1 }), ["PC", "Phone"])).toBe("too-many");
    expect(why(choosing("choices"), ["PC", "PC"])).toBeNull();
    expect(why(choosing("radio"), ["PC", "Phone"])).toBe("too-many");
  });

  test("a box that is not ticked is an answer", () => {
    expect([true, false].map((value) => why(plain("yes-no"), value))).toEqual([null, null]);
  });

  test("people, roles and channels: only such as were picked from the list", () => {
    const people = plain("users", { max: 2 });
    expect(why(people, "5", { 5: "Kim" })).toBeNull();
    expect(why(people, "5", {})).toBe("missing");
    expect(why(plain("roles"), ["5", "6"], { 5: "Mods", 6: "Admins" })).toBe("too-many");
  });

  test("files: how many, of which kind, how large", () => {
    const proof = plain("files", { accepts: ["image", ".pdf"], max: 2 });
    expect(why(proof, [file("a.png", { contentType: "image/png" })])).toBeNull();
    expect(why(proof, [file("a.PDF", { contentType: "application/pdf" }), file("b.jpg")])).toBeNull();
    // What says that it is something else is not taken for its name's sake.
    expect(why(proof, [file("a.png", { contentType: "application/zip" })])).toBe("other-files");
    expect(why(proof, [file("a.exe")])).toBe("other-files");
    expect(why(proof, [])).toBe("missing");
    expect(why(proof, [file("a.png", { size: 11 * 1024 * 1024 })])).toBe("too-large");
    expect(
      why(
        plain("files", { max: 3 }),
        Array.from({ length: 3 }, () => file("a", { size: 9 * 1024 * 1024 })),
      ),
    ).toBe("too-large");
    expect(why(proof, [file("a.png"), file("b.png"), file("c.png")])).toBe("too-many");
  });

  test("each kind is readable in every record, with values for rules", () => {
    const given = readGiven(
      [
        plain("short"),
        choosing("checkboxes"),
        plain("yes-no"),
        plain("users", { max: 2 }),
        plain("files"),
        plain("long"),
      ],
      {
        short: " AB ",
        checkboxes: ["PC", "Phone"],
        "yes-no": false,
        users: ["5", "6"],
        files: [file("a.png")],
        long: "",
      },
      { 5: "Kim", 6: "Lee" },
    );
    const answers = answersOf(
      [
        plain("short"),
        choosing("checkboxes"),
        plain("yes-no"),
        plain("users"),
        plain("files"),
        plain("long"),
        plain("text"),
      ],
      given,
      english,
    );
    expect(answers.map(({ name, words, values }) => [name, words, values])).toEqual([
      ["short", "AB", ["AB"]],
      ["checkboxes", "✓ PC\n✓ Phone", ["PC", "Phone"]],
      ["yes-no", "No", ["no"]],
      ["users", "Kim (5), Lee (6)", ["5", "6"]],
      ["files", "a.png", ["a.png"]],
    ]);
    expect(answers.map(mentionsIn)).toEqual([null, null, null, { markup: "<@5> <@6>" }, null]);
  });
});

/** Questions as desks can have them: any kind, any bounds that are no flaw. */
const question = (name: string): fc.Arbitrary<Question> =>
  fc
    .record({
      kind: fc.constantFrom(...QUESTION_KINDS),
      required: fc.boolean(),
      min: fc.option(fc.integer({ min: 0, max: 12 })),
      max: fc.option(fc.integer({ min: 1, max: 12 })),
      labels: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 10 }),
      accepts: fc.constantFrom([], ["image"], [".txt", "audio"]),
      pattern: fc.constantFrom(null, { expression: "[a-c]+", example: "abc" }),
    })
    .map(({ labels: own, kind, accepts, pattern, ...rest }) => ({
      ...aQuestion({ name, ask: `Question ${name}`, kind, ...rest }),
      choices: ["choice", "choices", "radio", "checkboxes"].includes(kind)
        ? own.map((label) => ({ label, description: null }))
        : [],
      accepts: kind === "files" ? accepts : [],
      pattern: kind === "short" || kind === "long" ? pattern : null,
    }))
    .map((made) => (flawsOf(made).length === 0 ? made : { ...made, min: null, max: null }))
    .filter((made) => flawsOf(made).length === 0);

const value = fc.oneof(
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.stringMatching(/^[a-c]{0,14}$/),
  fc.integer({ min: -20, max: 20 }).map(String),
  fc.constantFrom("7", "8"),
  fc.uniqueArray(fc.constantFrom("7", "8", "9", "10"), { maxLength: 4 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(
    fc.constantFrom("a.png", "b.txt", "c.exe").map((name) => file(name)),
    { maxLength: 12 },
  ),
);
const names = { 7: "Kim", 8: "Lee", 9: "Mel" };

/** What the rules say, written down a second time and the other way round. */
function breaksARule(asked: Question, given: Given): boolean {
  const pieces = given[asked.name] ?? [];
  const { kind, required, min, max } = asked;
  if (kind === "text" || kind === "yes-no") return false;
  if (pieces.length === 0) return required;
  const one = pieces[0]?.value ?? "";
  if (kind === "number")
    return Number.isNaN(Number(one)) || Number(one) < (min ?? -Infinity) || Number(one) > (max ?? Infinity);
  const { least, most } = boundsOf(asked);
  const count = kind === "short" || kind === "long" ? lengthOf(one) : pieces.length;
  if (count < least || count > most) return true;
  if (asked.pattern && !/^[a-c]+$/.test(one)) return true;
  if (asked.choices.length > 0)
    return pieces.some((piece) => !asked.choices.some(({ label }) => label === piece.value));
  return pieces.some(
    ({ file: sent }) =>
      sent !== undefined &&
      asked.accepts.length > 0 &&
      !asked.accepts.some((kind) => (kind === "image" ? sent.filename.endsWith(".png") : sent.filename.endsWith(kind))),
  );
}

describe("any questions and any values", () => {
  test("an answer that breaks a rule is never taken, and one that fits is never refused", () => {
    fc.assert(
      fc.property(question("q1"), value, (asked, typed) => {
        // A number of exponents or hexadecimals reads differently to `Number`: such text does not come from `value`.
        const given = readGiven([asked], { q1: typed }, names);
        const text = given["q1"]?.[0]?.value ?? "";
        fc.pre(asked.kind !== "number" || /^-?\d+$/.test(text) || Number.isNaN(Number(text)) || text === "");
        expect(mistakesIn([asked], given).length > 0).toBe(breaksARule(asked, given));
      }),
      { numRuns: 3_000 },
    );
  });

  const form = fc
    .array(fc.constant(null), { minLength: 0, maxLength: 25 })
    .chain((places) => fc.tuple(...places.map((_, index) => question(`q${index + 1}`))));

  test("pages hold every question once and in order, five at most, none empty", () => {
    fc.assert(
      fc.property(form, (questions) => {
        const pages = pagesOf(questions);
        expect(pages.flat()).toEqual(questions);
        for (const page of pages) expect(page.length >= 1 && page.length <= 5).toBe(true);
        expect(pages.slice(0, -1).every(({ length }) => length === 5)).toBe(true);
      }),
    );
  });
});

test("what Discord would refuse, or nobody could answer, is found when a question is set up", () => {
  const flaw = (asked: Question) => flawsOf(asked).map((one) => one.flaw);
  expect(flaw(plain("short", { ask: "x".repeat(46) }))).toEqual(["ask-too-long"]);
  expect(flaw(plain("text", { ask: "x".repeat(1000) }))).toEqual([]);
  expect(flaw(plain("short", { ask: "\u2800" }))).toEqual(["ask-empty"]);
  expect(flaw(plain("choice", { choices: [{ label: "\u200b", description: null }] }))).toEqual(["choice-empty"]);
  expect(flaw(plain("choice"))).toEqual(["choices-missing"]);
  expect(flaw(plain("short", { choices }))).toEqual(["choices-elsewhere"]);
  expect(flaw(plain("radio", { choices: choices.slice(1, 2) }))).toEqual(["choices-too-few"]);
  expect(flaw(plain("checkboxes", { choices: choices.slice(1, 2) }))).toEqual([]);
  const many = Array.from({ length: 11 }, (_, index) => ({ label: `${index}`, description: null }));
  expect([flaw(plain("radio", { choices: many })), flaw(plain("choice", { choices: many }))]).toEqual([
    ["choices-too-many"],
    [],
  ]);
  expect(flaw(plain("choice", { choices: [...choices, ...choices.slice(0, 1)] }))).toEqual(["choice-twice"]);
  expect(flaw(plain("short", { max: 4001 }))).toEqual(["bounds-beyond"]);
  expect(flaw(plain("files", { max: 11 }))).toEqual(["bounds-beyond"]);
  expect(flaw(choosing("choices", { min: 4 }))).toEqual(["bounds-beyond"]);
  expect(flaw(plain("short", { min: 5, max: 4 }))).toEqual(["bounds-crossed"]);
  expect(flaw(plain("yes-no", { max: 1 }))).toEqual(["bounds-elsewhere"]);
  const like = (expression: string, example: string) => ({ pattern: { expression, example } });
  expect(flaw(plain("number", like("\\d", "1")))).toEqual(["pattern-elsewhere"]);
  expect(flaw(plain("short", like("(", "1")))).toEqual(["pattern-wrong"]);
  expect(flaw(plain("short", like("(a+)+", "a")))).toEqual(["pattern-slow"]);
  expect(flaw(plain("short", like("\\d", "")))).toEqual(["example-missing"]);
  expect(flaw(plain("short", like("\\d", "a")))).toEqual(["example-does-not-fit"]);
  expect(flaw(plain("short", { accepts: ["image"] }))).toEqual(["accepts-elsewhere"]);
});
