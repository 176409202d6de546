import { cut } from "#kernel/words.ts";

/** Of one tag, as in the desk file. */
const LONGEST = 20;

/** Tags as somebody types them, with commas between: small letters, none twice, each at most 20 characters. */
export function readTags(typed: string): string[] {
  const tags = typed
    .toLowerCase()
    .split(",")
    .map((tag) => cut(tag.replace(/\s+/g, " ").trim(), LONGEST).trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}
