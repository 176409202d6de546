import type { Question, QuestionKind } from "#features/desk/index.ts";

/** Discord's limits of each kind. Characters for texts, picks for the others. */
export const MOST: Readonly<Record<QuestionKind, number>> = {
  short: 4000,
  long: 4000,
  number: 40,
  choice: 1,
  choices: 25,
  radio: 1,
  checkboxes: 10,
  "yes-no": 1,
  users: 25,
  roles: 25,
  channels: 25,
  files: 10,
  text: 0,
};

/** What a text takes where the question does not say. */
const UNSAID: Partial<Record<QuestionKind, number>> = { short: 200, long: 2000, number: 40 };

/** Kinds of which there is one unless the question says more. */
const ONE_UNLESS_SAID: readonly QuestionKind[] = ["users", "roles", "channels"];

/** How many characters or picks fit. At least one where an answer is needed; a question that may be left empty still takes no fewer than `least` once answered. */
export function boundsOf(question: Question): { readonly least: number; readonly most: number } {
  const { kind, min, max, choices } = question;
  const given = kind === "number" ? { min: null, max: null } : { min, max };
  const offered = kind === "choices" || kind === "checkboxes" ? choices.length : MOST[kind];
  const unsaid = UNSAID[kind] ?? (ONE_UNLESS_SAID.includes(kind) ? Math.max(1, given.min ?? 1) : offered);
  const most = Math.min(given.max ?? Math.max(unsaid, given.min ?? 0), MOST[kind], offered);
  return { least: Math.min(Math.max(given.min ?? 1, 1), Math.max(most, 1)), most };
}

/** Characters as people count them: an emoji of one code point is one. */
export const lengthOf = (words: string): number => [...words].length;

/** Bytes of one file, and of all files of a form together: what any room takes. */
export const LARGEST_FILE = 10 * 1024 * 1024;
export const LARGEST_ANSWER = 24 * 1024 * 1024;
