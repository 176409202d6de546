import type { Text } from "#kernel/text.ts";
import { noLanguage } from "./mistake.ts";

/** What is wrong with a server's language; undefined when it, or the same one elsewhere, is among those that are spoken. */
export function languageMistake(said: string, spoken: readonly string[]): Text | undefined {
  const language = languageOf(said);
  if (language && spoken.some((locale) => languageOf(locale) === language)) return undefined;
  return noLanguage(said, spoken);
}

function languageOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).language;
  } catch {
    return undefined;
  }
}
