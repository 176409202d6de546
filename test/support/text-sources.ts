import { type MessageSource, type Pattern, readCatalog } from "#platform/texts/catalog.ts";
import { FALLBACK_LOCALE } from "#platform/texts/texts.ts";
import { files, read, sources } from "./source-files.ts";

/** Everything in `src/` that says something: each file with `texts: textsBeside(import.meta.url)`, and the name in it. */
export function textSources(): MessageSource[] {
  return sources("src").flatMap((path) => {
    const source = read(path);
    if (!source.includes("texts: textsBeside(import.meta.url)")) return [];
    const name = /\bname: "([\w-]+)"/.exec(source)?.[1];
    if (!name) throw new Error(`${path} has texts but no name`);
    const folder = path.slice(0, path.lastIndexOf("/"));
    const texts = files(`${folder}/texts/*.ftl`).map((file) => [file.slice(folder.length + 7, -4), read(file)]);
    return [{ name, texts: Object.fromEntries(texts) }];
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
    .filter(([key, pattern]) => english.has(key) && variables(pattern) !== variables(english.get(key) ?? ""))
    .map(([key]) => `${key} has other variables in ${locale}`);
  return [...missing, ...extra, ...unlike];
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

/** The names of a pattern's variables, sorted. */
function variables(pattern: Pattern): string {
  const names = new Set<string>();
  JSON.stringify(pattern, (_, part: { type?: string; name?: string } | null) => {
    if (part && part.type === "var" && part.name) names.add(part.name);
    return part;
  });
  return [...names].sort().join();
}
