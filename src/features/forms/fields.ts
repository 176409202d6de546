import type { Question } from "#features/desk/index.ts";
import type { Field } from "#kernel/feature.ts";
import type { Text } from "#kernel/text.ts";
import { text } from "#kernel/text.ts";
import { boundsOf } from "./bounds.ts";
import { type Given, type Piece, piecesOf } from "./given.ts";

/** The questions of a page as fields, with what was filled in before. */
export function fieldsOf(questions: readonly Question[], given: Given = {}): Field[] {
  return questions.map((question) => fieldOf(question, piecesOf(given, question.name)));
}

function fieldOf(question: Question, pieces: readonly Piece[]): Field {
  const { kind, name, required } = question;
  const common = {
    name,
    label: { words: question.ask },
    ...(question.hint ? { hint: { words: question.hint } } : {}),
    required,
  };
  const held = question.placeholder ? { placeholder: question.placeholder } : {};
  const { least, most } = boundsOf(question);
  const range = { min: least, max: most };
  const value = pieces[0]?.value;
  // Discord refuses a form that comes with more than it takes, which happens when the question was changed meanwhile.
  const preset = pieces.slice(0, most).map((piece) => piece.value);
  const options = question.choices.map(({ label, description }) => ({
    value: label,
    label,
    ...(description ? { description } : {}),
  }));
  switch (kind) {
    case "short":
    case "long":
      return {
        ...common,
        ...held,
        field: kind,
        max: most,
        ...(least > 1 ? { min: least } : {}),
        ...(value ? { value } : {}),
      };
    case "number":
      return { ...common, ...held, field: "short", max: most, ...(value ? { value } : {}) };
    case "choice":
      return { ...common, ...held, field: "select", options, preset };
    case "choices":
      return { ...common, ...held, ...range, field: "select", options, preset };
    case "radio":
      return { ...common, field: "radio", options, preset };
    case "checkboxes":
      return { ...common, ...range, field: "checkboxes", options, preset };
    case "yes-no":
      return { ...common, field: "checkbox", preset: value === "yes" };
    case "users":
      return { ...common, ...held, ...range, field: "user", preset: preset.map((id) => ({ id, type: "user" })) };
    case "roles":
      return { ...common, ...held, ...range, field: "role", preset: preset.map((id) => ({ id, type: "role" })) };
    case "channels":
      return { ...common, ...held, ...range, field: "channel", preset: preset.map((id) => ({ id, type: "channel" })) };
    case "files": {
      // Discord can't show files that were sent before: what is kept is said, and nothing has to be sent again.
      const kept = pieces.flatMap(({ file }) => file?.filename ?? []);
      const again = kept.length > 0 ? { hint: keptHint(kept), required: false } : {};
      return { ...common, ...range, ...again, field: "files", accepts: question.accepts };
    }
    case "text":
      return {
        name,
        label: { words: question.hint ? `${question.ask}\n-# ${question.hint}` : question.ask },
        field: "note",
      };
  }
}

const keptHint = (names: readonly string[]): Text => text("forms.kept-files", { files: names.join(", ") });
