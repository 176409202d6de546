import { FluentBundle } from "@fluent/bundle";
import type { Speech } from "#kernel/voice.ts";
import { visible } from "#kernel/words.ts";
import { type Catalog, type Entry, type Pattern, variablesOf } from "./catalog.ts";

const VARIABLE = /\{\s*\$?([a-zA-Z][\w-]*)\s*\}/;

/** The names that stand in braces, in their order. */
export const namesIn = (words: string): string[] => words.split(VARIABLE).filter((_, index) => index % 2 === 1);

/**
 * A server's own words as they were typed: `{name}` is a variable, everything else is said as it stands. Nobody is named or pinged by
 * them; Markdown is kept.
 */
export function asPattern(words: string): Pattern {
  return harmless(words)
    .split(VARIABLE)
    .map((piece, index) => (index % 2 === 0 ? piece : { type: "var" as const, name: piece }))
    .filter((piece) => piece !== "");
}

/** Nobody is pinged or named by what a server's team wrote. */
const harmless = (words: string): string =>
  visible(words)
    .replace(/@(everyone|here)/gi, "@\u200b$1")
    .replace(/<(?=@)/g, "\\<");

/** What a server says otherwise, to be asked before all others. Words with a variable that the sentence no longer has are left out. */
export function ownCatalog(
  speech: Speech,
  shipped: (key: string) => Pattern | undefined,
  bundles: Map<string, FluentBundle>,
): Pick<Catalog, "find"> {
  return {
    find(locale, key): Entry | undefined {
      const words = speech.words(locale, key);
      const there = words === undefined ? undefined : shipped(key);
      if (words === undefined || there === undefined) return undefined;
      const known = variablesOf(there);
      if (namesIn(words).some((name) => !known.includes(name))) return undefined;
      const bundle = bundles.get(locale) ?? new FluentBundle(locale, { useIsolating: false });
      bundles.set(locale, bundle);
      return { bundle, pattern: asPattern(words) };
    },
  };
}
