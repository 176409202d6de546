/** A question of a type's form. Five make a page; a form has as many pages as it needs, at most {@link MOST_QUESTIONS} questions. */
export interface Question {
  /** Names its answer; stays the same when the wording changes. */
  readonly name: string;
  /** At most 45 characters, Discord's limit of a label; of a `text` it is what the text says, at most {@link LONGEST_TEXT}. */
  readonly ask: string;
  /** Below the label; at most 100 characters. */
  readonly hint: string | null;
  readonly kind: QuestionKind;
  readonly required: boolean;
  /** Of `choice`, `choices`, `radio`, `checkboxes`: at most 25 (10 for the last two, and 2 at least for `radio`). No label twice. */
  readonly choices: readonly Choice[];
  /** Characters of a text, picks of `choices`, `checkboxes`, `users`, `roles`, `channels`, files; the value of a `number`. */
  readonly min: number | null;
  readonly max: number | null;
  /** A text must match all of it. The example is what a person who mistyped reads. */
  readonly pattern: { readonly expression: string; readonly example: string } | null;
  readonly placeholder: string | null;
  /** Of `files`: `image`, `video`, `audio`, or endings like `.pdf`; any when empty, at most 10. */
  readonly accepts: readonly string[];
}

export interface Choice {
  readonly label: string;
  readonly description: string | null;
}

export const QUESTION_KINDS = [
  "short",
  "long",
  /** A short text that must be a number. */
  "number",
  /** One of a menu. */
  "choice",
  /** Several of a menu. */
  "choices",
  "radio",
  "checkboxes",
  /** One box to tick; an empty one is an answer too. Consent that must be given is `checkboxes` with one choice. */
  "yes-no",
  "users",
  "roles",
  "channels",
  "files",
  /** Asks nothing: a text between questions. */
  "text",
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const MOST_QUESTIONS = 25;

/** Characters of a `text`. */
export const LONGEST_TEXT = 1000;
