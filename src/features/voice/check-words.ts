import type { Sentence } from "#kernel/voice.ts";
import { visible } from "#kernel/words.ts";
import { BracesLeft, NoSuchVariable, NothingLeft, TooLong } from "./errors.ts";
import type { Role, Use } from "./sample-uses.ts";

/** Letters. Of labels the least that fits everywhere; of a card so much that the rest of it still fits beside it. */
const MOST: Readonly<Record<Role, number>> = { button: 34, option: 100, question: 150, picture: 300, words: 1_000 };
/** What stands on no card may be a label of a form, and those are cut there. */
const LABEL_OF_FORM = 45;
const ELSEWHERE = 300;

/** How long own words may be for a sentence. */
export function longest(sentence: Sentence, use: Use | undefined): number {
  if (use) return Math.min(...[...use.roles].map((role) => MOST[role]));
  const isLabel = sentence.words.length <= LABEL_OF_FORM && !sentence.words.endsWith(".");
  return isLabel ? LABEL_OF_FORM : Math.max(ELSEWHERE, sentence.words.length * 2);
}

const BRACES = /\{[^{}]*\}/g;
const VARIABLE = /^\{\s*\$?([a-zA-Z][\w-]*)\s*\}$/;

/** What somebody typed, as it is kept. Throws what is wrong with it, as somebody reads it who knows nothing of Fluent. */
export function checkedWords(typed: string, sentence: Sentence, use: Use | undefined): string {
  const words = visible(typed).trim();
  if (words === "") throw new NothingLeft();
  const most = longest(sentence, use);
  if (words.length > most) throw new TooLong({ most, length: words.length, role: roleOf(use) });
  for (const [braces] of words.matchAll(BRACES)) {
    const name = VARIABLE.exec(braces)?.[1];
    if (name === undefined) throw new BracesLeft(braces);
    if (!sentence.variables.includes(name)) throw new NoSuchVariable(name, sentence.variables);
  }
  return words;
}

/** The place with the least room. */
function roleOf(use: Use | undefined): Role | "elsewhere" {
  const [least] = [...(use?.roles ?? [])].sort((a, b) => MOST[a] - MOST[b]);
  return least ?? "elsewhere";
}
