import { LONGEST_TEXT, type Question, type QuestionKind } from "#features/desk/index.ts";
import { oneLine } from "#kernel/words.ts";
import { lengthOf, MOST } from "./bounds.ts";
import { fitsPattern, flawOfPattern } from "./pattern.ts";

/** What is wrong with a question as it was set up. */
export type Flaw =
  | { readonly flaw: "ask-empty" }
  | { readonly flaw: "ask-too-long"; readonly most: number }
  | { readonly flaw: "choices-missing" }
  | { readonly flaw: "choices-elsewhere" }
  | { readonly flaw: "choices-too-few"; readonly least: number }
  | { readonly flaw: "choices-too-many"; readonly most: number }
  | { readonly flaw: "choice-empty" }
  | { readonly flaw: "choice-twice"; readonly label: string }
  | { readonly flaw: "bounds-elsewhere" }
  | { readonly flaw: "bounds-crossed" }
  | { readonly flaw: "bounds-beyond"; readonly most: number }
  | { readonly flaw: "pattern-elsewhere" }
  | { readonly flaw: "pattern-wrong" }
  | { readonly flaw: "pattern-slow" }
  | { readonly flaw: "example-missing" }
  | { readonly flaw: "example-does-not-fit" }
  | { readonly flaw: "accepts-elsewhere" };

const LONGEST_ASK = 45;

const CHOOSING: readonly QuestionKind[] = ["choice", "choices", "radio", "checkboxes"];
const WITHOUT_BOUNDS: readonly QuestionKind[] = ["choice", "radio", "yes-no", "text"];
const TEXTS: readonly QuestionKind[] = ["short", "long"];

/** Everything by which Discord would refuse the form, or nobody could answer it. */
export function flawsOf(question: Question): Flaw[] {
  return [
    ...inAsk(question),
    ...inChoices(question),
    ...inBounds(question),
    ...inPattern(question),
    ...inFiles(question),
  ];
}

function inAsk({ kind, ask }: Question): Flaw[] {
  // Letters that nobody sees are none: Discord refuses a form with an empty label.
  if (oneLine(ask) === "") return [{ flaw: "ask-empty" }];
  const most = kind === "text" ? LONGEST_TEXT : LONGEST_ASK;
  return ask.length > most ? [{ flaw: "ask-too-long", most }] : [];
}

function inChoices({ kind, choices }: Question): Flaw[] {
  if (!CHOOSING.includes(kind)) return choices.length > 0 ? [{ flaw: "choices-elsewhere" }] : [];
  if (choices.length === 0) return [{ flaw: "choices-missing" }];
  const most = kind === "radio" || kind === "checkboxes" ? 10 : 25;
  if (choices.length > most) return [{ flaw: "choices-too-many", most }];
  if (kind === "radio" && choices.length < 2) return [{ flaw: "choices-too-few", least: 2 }];
  const labels = choices.map(({ label }) => oneLine(label));
  if (labels.includes("")) return [{ flaw: "choice-empty" }];
  const twice = choices.find((_, index) => labels.indexOf(labels[index] ?? "") < index);
  return twice ? [{ flaw: "choice-twice", label: twice.label }] : [];
}

function inBounds({ kind, choices, min, max }: Question): Flaw[] {
  if (min === null && max === null) return [];
  if (WITHOUT_BOUNDS.includes(kind)) return [{ flaw: "bounds-elsewhere" }];
  if (min !== null && max !== null && min > max) return [{ flaw: "bounds-crossed" }];
  if (kind === "number") return [];
  const most = kind === "choices" || kind === "checkboxes" ? choices.length : MOST[kind];
  const beyond = (min !== null && (min < 0 || min > most)) || (max !== null && (max < 1 || max > most));
  return beyond && most > 0 ? [{ flaw: "bounds-beyond", most }] : [];
}

function inPattern({ kind, pattern, min, max }: Question): Flaw[] {
  if (!pattern) return [];
  if (!TEXTS.includes(kind)) return [{ flaw: "pattern-elsewhere" }];
  const flaw = flawOfPattern(pattern.expression);
  if (flaw) return [{ flaw: flaw === "too slow" ? "pattern-slow" : "pattern-wrong" }];
  if (pattern.example === "") return [{ flaw: "example-missing" }];
  const length = lengthOf(pattern.example);
  const fits =
    length >= (min ?? 0) && length <= (max ?? MOST[kind]) && fitsPattern(pattern.expression, pattern.example);
  return fits ? [] : [{ flaw: "example-does-not-fit" }];
}

function inFiles({ kind, accepts }: Question): Flaw[] {
  return kind !== "files" && accepts.length > 0 ? [{ flaw: "accepts-elsewhere" }] : [];
}
