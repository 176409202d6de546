import type { Question } from "#features/desk/index.ts";
import { boundsOf, LARGEST_ANSWER, LARGEST_FILE, lengthOf } from "./bounds.ts";
import { type Given, type GivenFile, type Piece, piecesOf } from "./given.ts";
import { readNumber } from "./number.ts";
import { fitsPattern } from "./pattern.ts";

/** Why an answer does not fit. */
export type Why =
  | "missing"
  | "too-short"
  | "too-long"
  | "pattern"
  | "not-a-number"
  | "out-of-range"
  | "not-offered"
  | "too-few"
  | "too-many"
  | "other-files"
  | "too-large"
  /** The bytes could not be fetched. */
  | "lost";

export interface Mistake {
  readonly question: Question;
  readonly why: Why;
}

/** Every question whose answer does not fit, in order. */
export function mistakesIn(questions: readonly Question[], given: Given): Mistake[] {
  return questions.flatMap((question) => {
    const why = mistakeIn(question, piecesOf(given, question.name));
    return why ? [{ question, why }] : [];
  });
}

/** Why an answer does not fit; null when it does. */
export function mistakeIn(question: Question, pieces: readonly Piece[]): Why | null {
  // An empty box is an answer, and Discord has no box that must be ticked.
  if (question.kind === "text" || question.kind === "yes-no") return null;
  if (pieces.length === 0) return question.required ? "missing" : null;
  switch (question.kind) {
    case "short":
    case "long":
      return mistakeInText(question, pieces[0]?.value ?? "");
    case "number":
      return mistakeInNumber(question, pieces[0]?.value ?? "");
    case "files":
      return mistakeInCount(question, pieces) ?? mistakeInFiles(question, pieces);
    case "users":
    case "roles":
    case "channels":
      return mistakeInCount(question, pieces);
    default:
      if (pieces.some(({ value }) => !question.choices.some(({ label }) => label === value))) return "not-offered";
      return mistakeInCount(question, pieces);
  }
}

function mistakeInText(question: Question, words: string): Why | null {
  const { least, most } = boundsOf(question);
  const length = lengthOf(words);
  if (length > most) return "too-long";
  if (length < least) return "too-short";
  if (question.pattern && !fitsPattern(question.pattern.expression, words)) return "pattern";
  return null;
}

function mistakeInNumber({ min, max }: Question, words: string): Why | null {
  const number = readNumber(words);
  if (number === null) return "not-a-number";
  return (min !== null && number < min) || (max !== null && number > max) ? "out-of-range" : null;
}

function mistakeInCount(question: Question, pieces: readonly Piece[]): Why | null {
  const { least, most } = boundsOf(question);
  if (pieces.length < least) return "too-few";
  return pieces.length > most ? "too-many" : null;
}

function mistakeInFiles({ accepts }: Question, pieces: readonly Piece[]): Why | null {
  const files = pieces.flatMap(({ file }) => file ?? []);
  if (files.some((file) => !isAccepted(file, accepts))) return "other-files";
  if (files.some(({ size }) => size > LARGEST_FILE)) return "too-large";
  return files.reduce((sum, { size }) => sum + size, 0) > LARGEST_ANSWER ? "too-large" : null;
}

const ENDINGS: Readonly<Record<string, RegExp>> = {
  image: /\.(png|jpe?g|gif|webp|avif|heic|bmp)$/i,
  video: /\.(mp4|mov|webm|mkv)$/i,
  audio: /\.(mp3|ogg|wav|flac|m4a|opus)$/i,
};

/** By what Discord says it is, else by its ending; what says it is something else is not taken for its ending's sake. */
function isAccepted({ filename, contentType }: GivenFile, accepts: readonly string[]): boolean {
  if (accepts.length === 0) return true;
  return accepts.some((accepted) => {
    if (accepted.startsWith(".")) return filename.toLowerCase().endsWith(accepted.toLowerCase());
    return contentType ? contentType.startsWith(`${accepted}/`) : (ENDINGS[accepted]?.test(filename) ?? false);
  });
}
