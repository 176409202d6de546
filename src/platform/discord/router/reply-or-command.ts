import { findCommand, nearMiss } from "./typed-line.ts";

/** What staff put behind the prefix of replies, and that may be something to do and no answer. */
export interface Doubt {
  /** As it should have been typed. */
  readonly name: string;
  readonly kind: "command" | "word";
  /** What comes after the name. */
  readonly rest: string;
  /** Nothing else can be meant: the name of a command and nothing more. */
  readonly sure: boolean;
}

/** A short name is one letter away from too many words that begin a sentence. */
const SHORT = 5;

/**
 * Decides whether `+line` may be meant as a command, or as a word like `areply` with a slip in it. Undefined: it is an answer, or a word
 * as it should be.
 */
export function readDoubt(
  line: string,
  commands: ReadonlyMap<string, unknown>,
  words: readonly string[],
): Doubt | undefined {
  if (/^\s|^$/.test(line)) return undefined;
  const first = /^\S+/.exec(line)?.[0].toLowerCase() ?? "";
  if (words.includes(first)) return undefined;
  const found = findCommand(line, commands);
  if (found) {
    const { name, rest } = found;
    return { name, kind: "command", rest, sure: rest.trim() === "" || name.includes(" ") };
  }
  const name = nearMiss(line, [...commands.keys(), ...words.filter((word) => word.length >= SHORT)]);
  if (name === undefined) return undefined;
  const rest = afterWords(line, name.split(" ").length);
  if (name.length < SHORT && rest.trim() !== "") return undefined;
  return { name, kind: commands.has(name) ? "command" : "word", rest, sure: false };
}

function afterWords(line: string, count: number): string {
  const last = [...line.matchAll(/\S+/g)][count - 1];
  return last ? line.slice(last.index + last[0].length) : "";
}
