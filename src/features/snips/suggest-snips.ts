import type { Snip } from "./snip.ts";

/** How many are suggested for a ticket. */
export const SUGGESTED = 3;

type Worded = Pick<Snip, "id" | "abbreviation" | "summary" | "content">;

/**
 * The snips that have most words in common with what was said in a ticket, the best first, at most three. A word that many snips have
 * says little, so it counts less. What has nothing in common is left out.
 */
export function suggestSnips<S extends Worded>(snips: readonly S[], said: readonly string[]): S[] {
  const spoken = wordsIn(said.join("\n"));
  if (spoken.size === 0) return [];
  const vocabulary = snips.map((snip) => ({
    snip,
    words: wordsIn(`${snip.abbreviation} ${snip.summary} ${snip.content}`),
  }));
  const spread = new Map<string, number>();
  for (const { words } of vocabulary) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
  return vocabulary
    .map(({ snip, words }) => {
      const common = [...words].filter((word) => spoken.has(word));
      // A long one has some word in common with nearly everything.
      const length = Math.sqrt(Math.max(1, words.size));
      return { snip, score: common.reduce((sum, word) => sum + 1 / (spread.get(word) ?? 1), 0) / length };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.snip.id < b.snip.id ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ snip }) => snip);
}

/** Short words join sentences and say nothing of what they are about. */
const SHORTEST = 4;

function wordsIn(text: string): Set<string> {
  const words = text
    .toLowerCase()
    .replace(/https?:\S+/g, " ")
    .match(/[\p{L}\p{N}]+/gu);
  return new Set((words ?? []).filter((word) => word.length >= SHORTEST).map(stem));
}

/** Orders and order, Bestellungen and Bestellung: a common beginning is enough to suggest. */
const stem = (word: string): string =>
  word.length > 5 ? word.slice(0, Math.max(5, word.length - 2)) : word.replace(/s$/, "");
