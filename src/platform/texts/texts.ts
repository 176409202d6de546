import { createHash } from "node:crypto";
import type { FluentBundle, FluentVariable } from "@fluent/bundle";
import { FluentNumber } from "@fluent/bundle";
import type { Text, TextParam, Translate } from "#kernel/text.ts";
import type { Preset, Sentences, Speech } from "#kernel/voice.ts";
import { neutralise, oneLine } from "#kernel/words.ts";
import { asSentence } from "./as-sentence.ts";
import { type Catalog, type Entry, type MessageSource, readCatalog } from "./catalog.ts";
import { closest } from "./closest.ts";
import { ownCatalog } from "./own-words.ts";

export const FALLBACK_LOCALE = "en-US";

/** All sentences of the product, in all its languages. */
export interface Texts {
  /** What is spoken, the fallback first. */
  readonly locales: readonly string[];
  /**
   * The closest language there is, else en-US. A sentence that a language lacks is said in the next closest, at last in en-US. In each
   * language a server's own words come first, then its preset.
   */
  translate(locale: string, speech?: Speech): Translate;
  readonly sentences: Sentences;
  /** Another one as soon as a single sentence is. */
  readonly fingerprint: string;
  /** Gives the memory back that sentences took which are not needed every day. */
  forget(): void;
  /** Other sources in place of these: throws when they can't be read, and puts them in when the answer is called. */
  refit(sources: readonly MessageSource[]): () => void;
}

/** Something the texts lack; never the reader's fault. */
export interface TextProblem {
  readonly key: string;
  readonly locale: string;
  readonly problem: string;
}

export type ReadTexts = (sources: readonly MessageSource[]) => Catalog;

type Style = "markdown" | "plain";

interface Current {
  readonly sources: readonly MessageSource[];
  readonly catalogs: readonly Catalog[];
  /** Once it was asked for. */
  fingerprint?: string;
}

/**
 * Opens the texts of all features. The key of a text is the feature's name, a dot, the message, and `.attribute` if it is one:
 * `tickets.close.description` is `.description` of `close` in the feature `tickets`.
 *
 * `onProblem` hears what is missing when it is asked for, and the key is shown then; without it a problem throws.
 * `own` is what the host says: before ours in the same language. `presets` are what a server may choose to say in place of both.
 * `read` reads ours: who opens them many times in one process may read them once.
 */
export function openTexts(
  sources: readonly MessageSource[],
  onProblem: (problem: TextProblem) => void = fail,
  own: readonly MessageSource[] = [],
  presets: Readonly<Record<string, Preset>> = {},
  read: ReadTexts = readCatalog,
): Texts {
  const hosts = readCatalog(own);
  let current: Current = { sources, catalogs: [hosts, read(sources)] };
  const locales = () => [
    ...new Set([FALLBACK_LOCALE, ...current.catalogs.flatMap((catalog) => catalog.locales).sort()]),
  ];
  const known = new Map<string, Translate>();
  const bundles = new Map<string, FluentBundle>();
  const tones = new Map(Object.entries(presets).map(([name, preset]) => [name, [readCatalog(sourcesOf(preset))]]));
  const spokenIn = (locale: string) => [...new Set([...closest(locale, locales()), FALLBACK_LOCALE])];
  const find = (locales: readonly string[], key: string) => entriesOf(current.catalogs, locales, key).next().value;

  const sentences: Sentences = {
    keys: () => [...new Set(current.catalogs.flatMap((catalog) => [...catalog.keys(FALLBACK_LOCALE).keys()]))],
    find(locale, key, preset) {
      const catalogs = [...(tones.get(preset ?? "") ?? []), ...current.catalogs];
      const entry = entriesOf(catalogs, spokenIn(locale), key).next().value;
      return entry && asSentence(entry.pattern);
    },
  };

  return {
    sentences,
    get locales() {
      return locales();
    },
    get fingerprint() {
      current.fingerprint ??= fingerprintOf([...current.sources, ...own]);
      return current.fingerprint;
    },
    forget() {
      for (const catalog of [...current.catalogs, ...[...tones.values()].flat()]) catalog.forget();
      bundles.clear();
    },
    refit(next) {
      const catalog = readCatalog(next);
      for (const locale of catalog.locales) catalog.keys(locale);
      catalog.forget();
      return () => {
        current = { sources: next, catalogs: [hosts, catalog] };
        known.clear();
      };
    },
    translate(locale, speech) {
      if (speech) {
        const words = ownCatalog(speech, (key) => find([FALLBACK_LOCALE], key)?.pattern, bundles);
        const tone = tones.get(speech.preset ?? "") ?? [];
        return translation([words, ...tone, ...current.catalogs], spokenIn(locale), onProblem);
      }
      const found = known.get(locale);
      if (found) return found;
      const made = translation(current.catalogs, spokenIn(locale), onProblem);
      // Locales come from outside; a stranger's must not fill the memory.
      if (known.size < 200) known.set(locale, made);
      return made;
    },
  };
}

/** Texts of a bundle carry one of all of them: reading them all for it would unpack every language. */
const FINGERPRINT = Symbol.for("frontdesk.fingerprint");

function fingerprintOf(sources: readonly MessageSource[]): string {
  const hash = createHash("sha256");
  for (const { name, texts = {} } of sources) {
    const whole = (texts as { readonly [FINGERPRINT]?: string })[FINGERPRINT];
    hash.update(`${name} ${whole}\n`);
    if (whole !== undefined) continue;
    for (const [locale, source] of Object.entries(texts))
      hash.update(`${name} ${locale} ${source.length}\n`).update(source);
  }
  return hash.digest("base64url");
}

const sourcesOf = (preset: Preset): MessageSource[] => Object.entries(preset).map(([name, texts]) => ({ name, texts }));

type Finding = Pick<Catalog, "find">;

function* entriesOf(
  catalogs: readonly Finding[],
  locales: readonly string[],
  key: string,
): Generator<Entry, undefined> {
  for (const locale of locales) {
    for (const catalog of catalogs) {
      const entry = catalog.find(locale, key);
      if (entry) yield entry;
    }
  }
}

function translation(
  catalogs: readonly Finding[],
  locales: readonly string[],
  onProblem: (problem: TextProblem) => void,
): Translate {
  const [locale = FALLBACK_LOCALE] = locales;
  const entries = (key: string) => entriesOf(catalogs, locales, key);

  const write = (text: Text, style: Style): string => {
    let said = text.key;
    for (const { bundle, pattern } of entries(text.key)) {
      const errors: Error[] = [];
      said = bundle.formatPattern(pattern, variables(text, style), errors);
      for (const error of errors) onProblem({ key: text.key, locale, problem: error.message });
      if (errors.length === 0) return said;
    }
    if (said === text.key) onProblem({ key: text.key, locale, problem: "is missing" });
    return said;
  };

  const variables = (text: Text, style: Style): Record<string, FluentVariable> =>
    Object.fromEntries(Object.entries(text.params ?? {}).map(([name, value]) => [name, variable(value, style)]));

  const variable = (value: TextParam, style: Style): FluentVariable => {
    if (typeof value === "string") return style === "plain" ? oneLine(value) : neutralise(value);
    // Most of our numbers are names ("ticket 1234"); a text that counts asks for grouping with NUMBER().
    if (typeof value === "number") return new FluentNumber(value, { useGrouping: false });
    return "key" in value ? write(value, style) : value.markup;
  };

  /** What somebody is called who has no name is in small letters elsewhere ("the member"); a sentence begins with a capital one. */
  const say = (text: Text, style: Style): string => {
    const sentence = write(text, style);
    const [entry] = entries(text.key);
    const first = entry?.pattern[0];
    const begins = typeof first === "object" && first.type === "var" ? text.params?.[first.name] : undefined;
    return typeof begins === "object" && "key" in begins ? capitalised(sentence, locale) : sentence;
  };

  return Object.assign((text: Text) => say(text, "markdown"), {
    locale,
    plain: (text: Text) => say(text, "plain"),
  });
}

const capitalised = (sentence: string, locale: string): string =>
  sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);

function fail({ key, locale, problem }: TextProblem): never {
  throw new Error(`Text ${key} (${locale}): ${problem}`);
}
