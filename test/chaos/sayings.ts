import type { MessageRecord } from "discord-box";
import { piecesIn } from "#kernel/pieces.ts";

/** Messages as they are read, one for each saying: those that share a message stand for themselves, each below its name line. */
export const sayingsOf = (messages: readonly MessageRecord[]): MessageRecord[] =>
  messages.flatMap((message) => {
    const said = piecesIn(message).filter(({ words }) => words.startsWith("**"));
    return said.length === 0 ? [message] : said.map(({ words }) => ({ ...message, content: words, components: [] }));
  });
