import { createHash } from "node:crypto";
import type { FluentVariable } from "@fluent/bundle";
import { FluentNumber } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import type { Text, TextParam, Translate } from "#kernel/text.ts";
import { neutralise, oneLine } from "#kernel/words.ts";
import { type Catalog, type MessageSource, readCatalog } from "./catalog.ts";

export const FALLBACK_LOCALE = "en-US";

/** All sentences of the product, in all its languages. */
export interface Texts {
  /** What we speak, the fallback first. */
  readonly locales: readonly string[];
  /** The closest language we have, else en-US. A sentence that a language lacks is said in en-US. */
  translate(locale: string): Translate;
  /** Another one as soon as a single sentence is. */
  readonly fingerprint: string;
  /** Gives the memory back that sentences took which are not needed every day. */
  forget(): void;
}

/** Something the texts lack; never the reader's fault. */
export interface TextProblem {
  readonly key: string;
  readonly locale: string;
  readonly problem: string;
}

type Style = "markdown" | "plain";

/**
 * Opens the texts of all features. The key of a text is the feature's name, a dot, the message, and `.attribute` if it is one:
 * `tickets.close.description` is `.description` of `close` in the feature `tickets`.
 *
 * `onProblem` hears what is missing when it is asked for, and the key is shown then; without it a problem throws.
 */
export function openTexts(sources: readonly MessageSource[], onProblem: (problem: TextProblem) => void = fail): Texts {
  const catalog = readCatalog(sources);
  const locales = [FALLBACK_LOCALE, ...catalog.locales.filter((locale) => locale !== FALLBACK_LOCALE)];
  const known = new Map<string, Translate>();

  return {
    locales,
    get fingerprint() {
      return createHash("sha256")
        .update(JSON.stringify(sources.map(({ name, texts }) => [name, texts])))
        .digest("base64url");
    },
    forget: () => catalog.forget(),
    translate(locale) {
      const found = known.get(locale);
      if (found) return found;
      const made = translation(catalog, closest(locale, locales), onProblem);
      // Locales come from outside; a stranger's must not fill the memory.
      if (known.size < 200) known.set(locale, made);
      return made;
    },
  };
}

function translation(catalog: Catalog, locale: string, onProblem: (problem: TextProblem) => void): Translate {
  const write = (text: Text, style: Style): string => {
    const entry = catalog.find(locale, text.key) ?? catalog.find(FALLBACK_LOCALE, text.key);
    if (!entry) {
      onProblem({ key: text.key, locale, problem: "is missing" });
      return text.key;
    }
    const errors: Error[] = [];
    const sentence = entry.bundle.formatPattern(entry.pattern, variables(text, style), errors);
    for (const error of errors) onProblem({ key: text.key, locale, problem: error.message });
    return sentence;
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
    const first = catalog.find(locale, text.key)?.pattern[0];
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

function closest(locale: string, locales: readonly string[]): string {
  const [found] = negotiateLanguages([locale], locales, { strategy: "lookup", defaultLocale: FALLBACK_LOCALE });
  return found ?? FALLBACK_LOCALE;
}

function fail({ key, locale, problem }: TextProblem): never {
  throw new Error(`Text ${key} (${locale}): ${problem}`);
}
