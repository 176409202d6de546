import type { Question, QuestionKind } from "#features/desk/index.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import type { FormAnswer } from "./answers.ts";
import { newQuestion } from "./default-form.ts";
import type { Given } from "./given.ts";
import { readNumber } from "./number.ts";

export const KINDS: Readonly<Record<QuestionKind, Text>> = {
  short: text("forms.kind-short"),
  long: text("forms.kind-long"),
  number: text("forms.kind-number"),
  choice: text("forms.kind-choice"),
  choices: text("forms.kind-choices"),
  radio: text("forms.kind-radio"),
  checkboxes: text("forms.kind-checkboxes"),
  "yes-no": text("forms.kind-yes-no"),
  users: text("forms.kind-users"),
  roles: text("forms.kind-roles"),
  channels: text("forms.kind-channels"),
  files: text("forms.kind-files"),
  text: text("forms.kind-text"),
};

const kindsOf = (translate: Translate) =>
  Object.entries(KINDS).map(([kind, said]) => ({ kind: kind as QuestionKind, label: translate.plain(said) }));

/** What is asked of who writes a question: itself, its kind, its choices. */
export function wordingQuestions(translate: Translate): Question[] {
  const say = (said: Text) => translate.plain(said);
  const choices = kindsOf(translate).map(({ label }) => ({ label, description: null }));
  return [
    {
      ...newQuestion("ask", say(text("forms.edit-ask"))),
      kind: "short",
      hint: say(text("forms.edit-ask-hint")),
      max: 1000,
    },
    { ...newQuestion("kind", say(text("forms.edit-kind"))), kind: "choice", choices },
    { ...newQuestion("hint", say(text("forms.edit-hint"))), kind: "short", required: false, max: 100 },
    {
      ...newQuestion("choices", say(text("forms.edit-choices"))),
      hint: say(text("forms.edit-choices-hint")),
      required: false,
      max: 4000,
    },
    { ...newQuestion("required", say(text("forms.edit-required"))), kind: "yes-no" },
  ];
}

/** What fits as an answer. */
export function ruleQuestions(translate: Translate): Question[] {
  const say = (said: Text) => translate.plain(said);
  const short = (name: string, ask: Text, hint: Text): Question => ({
    ...newQuestion(name, say(ask)),
    kind: "short",
    hint: say(hint),
    required: false,
  });
  return [
    { ...short("min", text("forms.edit-min"), text("forms.edit-min-hint")), kind: "number" },
    { ...short("max", text("forms.edit-max"), text("forms.edit-max-hint")), kind: "number" },
    short("pattern", text("forms.edit-pattern"), text("forms.edit-pattern-hint")),
    { ...short("example", text("forms.edit-example"), text("forms.edit-example-hint")), max: 100 },
    short("accepts", text("forms.edit-accepts"), text("forms.edit-accepts-hint")),
  ];
}

const one = (value: string | number | null): Given[string] =>
  value === null || value === "" ? [] : [{ value: String(value) }];

/** A question as it stands in the fields in which it is changed. */
export function givenOf(question: Question, translate: Translate): Given {
  const { ask, kind, hint, choices, required, min, max, pattern, accepts } = question;
  return {
    ask: one(ask),
    kind: one(kindsOf(translate).find((each) => each.kind === kind)?.label ?? null),
    hint: one(hint),
    choices: one(
      choices.map(({ label, description }) => (description ? `${label} | ${description}` : label)).join("\n"),
    ),
    required: one(required ? "yes" : "no"),
    min: one(min),
    max: one(max),
    pattern: one(pattern?.expression ?? null),
    example: one(pattern?.example ?? null),
    accepts: one(accepts.join(", ")),
  };
}

type Answers = readonly FormAnswer[];

const firstOf = (answers: Answers, name: string): string | null =>
  answers.find((answer) => answer.name === name)?.values[0] ?? null;

/** The question with what was written about it. What means nothing for another kind goes when the kind changes. */
export function reworded(question: Question, answers: Answers, translate: Translate): Question {
  const said = firstOf(answers, "kind");
  const kind = kindsOf(translate).find(({ label }) => label === said)?.kind ?? question.kind;
  const rules = kind === question.kind ? {} : { min: null, max: null, pattern: null, accepts: [] };
  const choices = (firstOf(answers, "choices") ?? "")
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()))
    .flatMap(([label = "", description = ""]) =>
      label === "" ? [] : [{ label: label.slice(0, 100), description: description.slice(0, 100) || null }],
    );
  return {
    ...question,
    ...rules,
    kind,
    choices,
    ask: firstOf(answers, "ask") ?? question.ask,
    hint: firstOf(answers, "hint"),
    required: firstOf(answers, "required") === "yes",
  };
}

/** The question with the rules that were written. */
export function ruled(question: Question, answers: Answers): Question {
  const number = (name: string) => {
    const read = readNumber(firstOf(answers, name) ?? "");
    return read === null || question.kind === "number" ? read : Math.round(read);
  };
  const expression = firstOf(answers, "pattern");
  const accepts = (firstOf(answers, "accepts") ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((kind) => /^(image|video|audio|\.[\w.-]{1,32})$/.test(kind))
    .slice(0, 10);
  return {
    ...question,
    min: number("min"),
    max: number("max"),
    pattern: expression === null ? null : { expression, example: firstOf(answers, "example") ?? "" },
    accepts,
  };
}
