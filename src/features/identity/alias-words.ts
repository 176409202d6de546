import { shippedAdjectives, shippedNouns } from "./shipped-words.ts";

/** Which half of an alias a word is. */
export type WordKind = "adjective" | "noun";

/** A server's own say about a word: one it added, or one of ours that it does not want. */
export interface OwnWord {
  readonly kind: WordKind;
  readonly word: string;
  readonly state: "added" | "removed";
  /** Of a noun: an emoji or a link to a picture. */
  readonly picture: string | null;
}

export interface Noun {
  readonly word: string;
  readonly picture: string | null;
}

/** What a server's aliases are made of, in order of the alphabet. */
export interface AliasWords {
  readonly adjectives: readonly string[];
  readonly nouns: readonly Noun[];
}

/** At most this many own words of a kind in a server. */
export const MOST_WORDS = 200;
const LONGEST_WORD = 20;

/** The shipped words without those the server took away, and with its own. */
export function wordsOf(own: readonly OwnWord[]): AliasWords {
  const nouns = new Map([...shippedNouns].map(([word, picture]): [string, Noun] => [keyOf(word), { word, picture }]));
  const adjectives = new Map(shippedAdjectives.map((word) => [keyOf(word), word]));
  for (const { kind, word, state, picture } of own) {
    if (state === "removed") (kind === "noun" ? nouns : adjectives).delete(keyOf(word));
    else if (kind === "noun") nouns.set(keyOf(word), { word, picture });
    else adjectives.set(keyOf(word), word);
  }
  const byWord = (a: string, b: string) => a.localeCompare(b, "en");
  return {
    adjectives: [...adjectives.values()].sort(byWord),
    nouns: [...nouns.values()].sort((a, b) => byWord(a.word, b.word)),
  };
}

/** What two spellings of one word have in common. */
export const keyOf = (word: string): string => word.normalize("NFKC").toLowerCase();

/** A word as it is kept, or undefined when it is none: one word of letters, hyphens allowed inside, at most 20 characters. */
export function asWord(said: string): string | undefined {
  const word = said.trim().normalize("NFC");
  if (word.length > LONGEST_WORD || !/^\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*$/u.test(word)) return undefined;
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A picture: one emoji, or a link to one on the web. Undefined for anything else. */
export function asPicture(said: string): string | undefined {
  const picture = said.trim();
  if (/^(?:\p{RGI_Emoji})$/v.test(picture)) return picture;
  if (picture.length > 500 || !URL.canParse(picture)) return undefined;
  return new URL(picture).protocol === "https:" ? picture : undefined;
}

/** Whether a picture is a link, which cards show at their right, and not an emoji. */
export const isLink = (picture: string | null): picture is string => picture?.startsWith("https://") ?? false;

export interface Alias {
  readonly name: string;
  readonly picture: string | null;
}

/**
 * A name that nobody has, by chance: `random(n)` is a whole number below n. When all pairs of words are taken, numbers are added, so
 * there always is one. Two lists that are empty give "Member" and a number.
 */
export function pickAlias(
  { adjectives, nouns }: AliasWords,
  isTaken: (name: string) => boolean,
  random: (below: number) => number,
): Alias {
  const pairs = Math.max(1, adjectives.length) * Math.max(1, nouns.length);
  const first = random(pairs);
  for (let round = 1; ; round++) {
    for (let step = 0; step < pairs; step++) {
      const at = (first + step) % pairs;
      const noun = nouns[at % Math.max(1, nouns.length)] ?? { word: "Member", picture: null };
      const adjective = adjectives[Math.floor(at / Math.max(1, nouns.length))] ?? "";
      const name = `${adjective} ${noun.word}${round > 1 ? ` ${round}` : ""}`.trim();
      if (!isTaken(name)) return { name, picture: noun.picture };
    }
  }
}
