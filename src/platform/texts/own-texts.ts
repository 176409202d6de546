import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "#kernel/nearest.ts";
import { type MessageSource, readCatalog, variablesOf } from "./catalog.ts";
import { FALLBACK_LOCALE } from "./texts.ts";

/** What a host says otherwise than we do, or in a language we don't have. */
export interface OwnTexts {
  readonly sources: readonly MessageSource[];
  /** What does not fit and is said in our words, in sentences. */
  readonly mistakes: readonly string[];
}

/**
 * Reads `texts/sv-SE/tickets.ftl` and its like below the data folder. No mistake in it keeps a desk from starting: a sentence that we no
 * longer have may be one after an update.
 */
export function readOwnTexts(dataFolder: string, ours: readonly MessageSource[]): OwnTexts {
  const folder = join(dataFolder, "texts");
  const mistakes: string[] = [];
  const sources = new Map<string, Record<string, string>>();

  for (const locale of inside(folder, (entry) => entry.isDirectory())) {
    if (!isLocale(locale)) {
      mistakes.push(`texts/${locale} is not read: its name is no language's, like sv-SE`);
      continue;
    }
    for (const file of inside(join(folder, locale), (entry) => entry.name.endsWith(".ftl"))) {
      const name = file.slice(0, -".ftl".length);
      const path = `texts/${locale}/${file}`;
      const source = ours.find((each) => each.name === name);
      const written = readFileSync(join(folder, locale, file), "utf8");
      const wrong = source
        ? check(source, locale, written)
        : { unread: `there is no such file; ${suggestion(name, namesOf(ours))}` };
      if ("unread" in wrong) mistakes.push(`${path} is not read: ${wrong.unread}`);
      else {
        mistakes.push(...wrong.unlike.map((each) => `${path}: ${each}`));
        sources.set(name, { ...sources.get(name), [locale]: written });
      }
    }
  }
  return { sources: [...sources].map(([name, texts]) => ({ name, texts })), mistakes };
}

/** What a folder holds, sorted; nothing if it is not there. */
function inside(folder: string, which: (entry: Dirent) => boolean): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter(which)
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function isLocale(name: string): boolean {
  try {
    return Intl.getCanonicalLocales(name)[0] === name;
  } catch {
    return false;
  }
}

const namesOf = (sources: readonly MessageSource[]): string[] =>
  sources.filter(({ texts }) => texts).map(({ name }) => name);

function check(
  ours: MessageSource,
  locale: string,
  written: string,
): { readonly unread: string } | { readonly unlike: readonly string[] } {
  const english = readCatalog([ours]).keys(FALLBACK_LOCALE);
  const short = (key: string) => key.slice(ours.name.length + 1);
  try {
    const own = readCatalog([{ name: ours.name, texts: { [locale]: written } }]).keys(locale);
    const unlike = [...own].flatMap(([key, pattern]) => {
      const there = english.get(key);
      if (!there)
        return [`there is no sentence “${short(key)}”; ${suggestion(short(key), [...english.keys()].map(short))}`];
      const known = variablesOf(there);
      const strange = variablesOf(pattern).filter((variable) => !known.includes(variable));
      const list = known.map((variable) => `$${variable}`).join(", ") || "no variables";
      return strange.map((variable) => `“${short(key)}” has no variable $${variable}; it has ${list}`);
    });
    return { unlike };
  } catch (error) {
    return { unread: error instanceof Error ? error.message : String(error) };
  }
}

function suggestion(said: string, known: readonly string[]): string {
  const meant = nearest(said, known);
  return meant ? `did you mean “${meant}”?` : "see the folders called texts in Frontdesk's source";
}
