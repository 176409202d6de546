import { NoSuchLanguage } from "./errors.ts";

/** As its own speakers call it. */
export function languageName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** One that is spoken here, by its code or its name. Throws `NoSuchLanguage`. */
export function languageCalled(said: string, spoken: readonly string[]): string {
  const wanted = said.trim().toLowerCase();
  const found = spoken.find(
    (locale) => locale.toLowerCase() === wanted || languageName(locale).toLowerCase() === wanted,
  );
  if (found === undefined) throw new NoSuchLanguage(said);
  return found;
}
