import type { Text } from "#kernel/text.ts";

/**
 * What a part of the file should be, for whoever wrote something else: words that name it, like “a link that begins with https://”.
 *
 * The schema library carries one string with each of its issues. Ours holds a text, so that it is said in the reader's language; what the
 * library says by itself, in English, nobody reads.
 */
export const fits = (words: Text): string => JSON.stringify(words);

/** The text in the message of an issue; undefined when that is the library's own. */
export const fitsIn = (message: string): Text | undefined =>
  message.startsWith('{"key":') ? (JSON.parse(message) as Text) : undefined;
