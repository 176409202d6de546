import { type Mistake, mistakeText } from "#features/desk-file/index.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { textSources } from "./text-sources.ts";

const texts = openTexts(textSources());

/** Mistakes of a desk file as somebody reads them, without the line in front. */
export const inLanguage = (locale: string, mistakes: readonly Mistake[]): { line: number; says: string }[] =>
  mistakes.map((mistake) => ({
    line: mistake.line,
    says: texts
      .translate(locale)
      .plain(mistakeText(mistake))
      .replace(/^.*?\d+\s?: /, ""),
  }));

export const inEnglish = (mistakes: readonly Mistake[]) => inLanguage("en-US", mistakes);
