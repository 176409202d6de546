import type { Identity, ReplyMode } from "#features/desk/index.ts";

/** What a message of staff in a relay room is. */
export type Meant =
  | { readonly meant: "reply"; readonly text: string; readonly identity: Identity | "as the topic says" }
  | { readonly meant: "comment"; readonly marked: boolean };

/**
 * Decides who reads a plain message of staff.
 *
 * careful: `+text` goes to the member, everything else stays. chat: everything goes, `//text` stays. A lone prefix says nothing and
 * stays, unless files or the like come with it.
 */
export function meaning(words: string, mode: ReplyMode, beside: "words alone" | "more than words"): Meant {
  const text = words.trim();
  if (mode === "chat") {
    if (text.startsWith("//")) return { meant: "comment", marked: true };
    return { meant: "reply", text: words, identity: "as the topic says" };
  }
  if (!text.startsWith("+")) return { meant: "comment", marked: false };
  const named = /^\+(\w+)(?:\s+|$)/.exec(text);
  const identity = named && identities.get(named[1]?.toLowerCase() ?? "");
  const left = text.slice(named && identity ? named[0].length : 1).trimStart();
  if (left === "" && beside === "words alone") return { meant: "comment", marked: false };
  return { meant: "reply", text: left, identity: identity ?? "as the topic says" };
}

/** `+areply text`: a word after the plus that says as whom. Any other word is the beginning of the text. */
const identities: ReadonlyMap<string, Identity | "as the topic says"> = new Map([
  ["reply", "as the topic says"],
  ["r", "as the topic says"],
  ["areply", "anonymous"],
  ["ar", "anonymous"],
  ["nonareply", "named"],
  ["nar", "named"],
]);
