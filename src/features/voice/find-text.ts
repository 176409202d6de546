import type { App } from "#kernel/app.ts";
import { oneLine } from "#kernel/words.ts";

interface Found {
  readonly key: string;
  /** As it is said in the language that was searched. */
  readonly words: string;
}

interface Search {
  readonly keys: readonly string[];
  readonly locale: string;
  readonly preset: string | null;
  /** Keys that are said otherwise already: they come first. */
  readonly changed: ReadonlySet<string>;
}

/** Sentences with all the words somebody typed, the shortest first. */
export function findTexts({ sentences }: Pick<App, "sentences">, typed: string, search: Search): Found[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return search.keys
    .flatMap((key): Found[] => {
      const words = oneLine(sentences.find(search.locale, key, search.preset)?.words ?? "");
      const within = `${words} ${key}`.toLowerCase();
      return words !== "" && wanted.every((word) => within.includes(word)) ? [{ key, words }] : [];
    })
    .sort(
      (a, b) =>
        Number(search.changed.has(b.key)) - Number(search.changed.has(a.key)) || a.words.length - b.words.length,
    );
}
