import { clip } from "#kernel/words.ts";

/** Of one step, for people: characters. */
const LONGEST = 80;

/** Steps as they were typed, one behind the other, without what an address may give away. */
export const shownSteps = (lines: readonly string[]): string => lines.map(shownLine).join(" · ");

/** Of a webhook its host alone: the rest of the address may be its key. */
export function shownLine(line: string): string {
  const [, word, address] = /^(webhook)\s+(\S+)/i.exec(line) ?? [];
  if (word === undefined || address === undefined) return clip(line, LONGEST);
  return `${word} ${URL.canParse(address) ? new URL(address).host : ""}`.trim();
}
