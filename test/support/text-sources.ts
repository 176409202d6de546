import { type MessageSource, type Pattern, readCatalog, variablesOf } from "#platform/texts/catalog.ts";
import { FALLBACK_LOCALE } from "#platform/texts/texts.ts";
import { files, read, sources } from "./source-files.ts";

/** Something that says something, and where its texts are. */
export interface SourceInFolder extends MessageSource {
  readonly folder: string;
}

/** Everything in `src/` that says something: each file with `texts: textsBeside(import.meta.url)`, and the name in it. Not the tones that say some of it otherwise. */
export function textSources(): SourceInFolder[] {
  return sources("src").flatMap((path) => {
    const source = read(path);
    if (!source.includes("texts: textsBeside(import.meta.url)") || path.includes("/presets/")) return [];
    const name = /\bname: "([\w-]+)"/.exec(source)?.[1];
    if (!name) throw new Error(`${path} has texts but no name`);
    const folder = `${path.slice(0, path.lastIndexOf("/"))}/texts`;
    const texts = files(`${folder}/*.ftl`).map((file) => [file.slice(folder.length + 1, -4), read(file)]);
    return [{ name, folder, texts: Object.fromEntries(texts) }];
  });
}

/** What is wrong with the texts, in sentences. */
export function textMistakes(texts: readonly MessageSource[], code: ReadonlyMap<string, string>): string[] {
  const catalog = readCatalog(texts);
  const english = catalog.keys(FALLBACK_LOCALE);
  const asked = askedKeys(code);
  const written = literals(code);

  return [
    ...[...asked]
      .filter(([key]) => !english.has(key))
      .map(([key, path]) => `${key} is used in ${path} and has no text`),
    ...[...english.keys()].filter((key) => !written.has(key)).map((key) => `${key} is used nowhere`),
    ...catalog.locales.flatMap((locale) => differences(locale, english, catalog.keys(locale))),
    ...gluedKeys(code),
  ];
}

function differences(
  locale: string,
  english: ReadonlyMap<string, Pattern>,
  other: ReadonlyMap<string, Pattern>,
): string[] {
  const missing = [...english.keys()].filter((key) => !other.has(key)).map((key) => `${key} is missing in ${locale}`);
  const extra = [...other.keys()].filter((key) => !english.has(key)).map((key) => `${key} is in ${locale} only`);
  const unlike = [...other]
    .filter(([key, pattern]) => variablesOf(pattern).join() !== variablesOf(english.get(key) ?? pattern).join())
    .map(([key]) => `${key} has other variables in ${locale}`);
  const leftOver = [...other]
    .filter(([key, pattern]) => locale !== FALLBACK_LOCALE && isSentence(pattern) && alike(pattern, english.get(key)))
    .map(([key]) => `${key} is English in ${locale}`);
  const ones = [...other]
    .filter(([, pattern]) => saysOneOfNone(locale) && oneWithoutNumber(pattern))
    .map(([key]) => `${key} says [one] without the number in ${locale}, where that is said of 0 too: make it [1]`);
  return [...missing, ...extra, ...unlike, ...leftOver, ...ones];
}

const alike = (one: Pattern, other: Pattern | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Languages share names and single words; two words of ours in a row they don't. */
const isSentence = (pattern: Pattern): boolean => /\p{L}{2,}[ ,;:]+\p{L}{2,}/u.test(saidBy(pattern));

/** A pattern's own words, without variables. */
function saidBy(pattern: Pattern): string {
  const parts = (typeof pattern === "string" ? [pattern] : pattern) as readonly (string | Choice | Variable)[];
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      return part.type === "select" ? part.variants.map(({ value }) => saidBy(value)).join(" · ") : "·";
    })
    .join("");
}

/** Where none is counted like one, as in French, “once” would be said of what never happened. */
const saysOneOfNone = (locale: string): boolean => new Intl.PluralRules(locale).select(0) === "one";

interface Variable {
  readonly type: "var";
  readonly name: string;
}

interface Choice {
  readonly type: "select";
  readonly selector: { readonly name?: string };
  readonly variants: readonly { readonly key: { readonly value: string | number }; readonly value: Pattern }[];
}

function oneWithoutNumber(pattern: Pattern): boolean {
  const parts = (typeof pattern === "string" ? [] : pattern) as readonly (string | Choice | Variable)[];
  const outside = parts.filter((part): part is Variable => typeof part === "object" && part.type === "var");
  return parts
    .filter((part): part is Choice => typeof part === "object" && part.type === "select")
    .some(({ selector, variants }) => {
      const none = variants.some(({ key }) => key.value === 0);
      const one = variants.find(({ key }) => key.value === "one");
      const saysNumber =
        outside.some(({ name }) => name === selector.name) ||
        (one && variablesOf(one.value).includes(selector.name ?? ""));
      return one !== undefined && !none && !saysNumber;
    });
}

/** Keys that code asks for: the first argument of `text(...)`, and the codes of errors. */
function askedKeys(code: ReadonlyMap<string, string>): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [path, source] of code) {
    for (const [, argument = ""] of source.matchAll(/\btext\(([^,)]*)/g)) {
      for (const [, key = ""] of argument.matchAll(/"([\w-]+\.[\w.-]+)"/g)) keys.set(key, path);
    }
    for (const [, key = ""] of source.matchAll(/\bcode = "([\w-]+\.[\w.-]+)"/g)) keys.set(key, path);
  }
  return keys;
}

function literals(code: ReadonlyMap<string, string>): Set<string> {
  const found = [...code.values()].flatMap((source) => [...source.matchAll(/"([\w-]+\.[\w.-]+)"/g)]);
  return new Set(found.map(([, literal]) => literal ?? ""));
}

/** A key that is put together cannot be looked for. */
function gluedKeys(code: ReadonlyMap<string, string>): string[] {
  return [...code].filter(([, source]) => /\btext\(\s*`/.test(source)).map(([path]) => `${path} glues a key together`);
}
