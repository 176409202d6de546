import type { Markup } from "#kernel/text.ts";
import { oneLine } from "#kernel/words.ts";

/** As it is typed, letter for letter: for examples and patterns. */
export const code = (words: string): Markup => ({ markup: `\`${oneLine(words).replaceAll("`", "'")}\`` });
