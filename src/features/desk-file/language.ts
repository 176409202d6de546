/** What is wrong with a server's language; undefined when it, or the same one elsewhere, is among those that are spoken. */
export function languageMistake(said: string, spoken: readonly string[]): string | undefined {
  const language = languageOf(said);
  if (language && spoken.some((locale) => languageOf(locale) === language)) return undefined;
  return `there is no language “${said}”; there are ${spoken.join(", ")}`;
}

function languageOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).language;
  } catch {
    return undefined;
  }
}
