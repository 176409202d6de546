import type { Question } from "#features/desk/index.ts";
import type { Field, FieldValue } from "#kernel/feature.ts";
import type { Intake } from "./intake.ts";

/** A type's questions as fields of a form. `filled` is what the person wrote already, put into the first long question. */
export function fieldsOf(questions: readonly Question[], filled?: string): Field[] {
  const long = questions.findIndex((question) => question.kind === "long");
  return questions.map((question, index): Field => {
    const common = {
      name: question.name,
      label: { words: question.ask },
      ...(question.hint ? { hint: { words: question.hint } } : {}),
      required: question.required,
    };
    if (question.kind === "choice") {
      const options = question.choices.map((choice) => ({ value: choice, label: choice }));
      return { ...common, field: "select", options };
    }
    const max = question.max ?? (question.kind === "long" ? 2000 : 200);
    const value = index === long && filled ? filled.slice(0, max) : undefined;
    return { ...common, field: question.kind, max, ...(value ? { value } : {}) };
  });
}

/** What was filled in, in the order of the questions; unanswered ones are left out. */
export function answersOf(
  questions: readonly Question[],
  values: Readonly<Record<string, FieldValue>>,
): Intake["answers"] {
  return questions.flatMap((question) => {
    const value = values[question.name];
    const words = Array.isArray(value) ? value.join(", ") : value;
    return typeof words === "string" && words !== "" ? [{ question: question.ask, words }] : [];
  });
}
