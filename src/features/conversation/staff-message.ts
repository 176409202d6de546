import type { Identity, ReplyMode } from "#features/desk/index.ts";

/** What a message of staff in a relay room is. */
export type Meant =
  | { readonly meant: "reply"; readonly text: string; readonly identity: Identity | "as the topic says" }
  | { readonly meant: "comment"; readonly marked: boolean }
  /** Something to do: `+s hello`. */
  | { readonly meant: "word"; readonly word: string; readonly rest: string };

/**
 * Decides who reads a plain message of staff.
 *
 * careful: `+text` (or another prefix of the server's) goes to the member, everything else stays. chat: everything goes, `//text` stays. A lone prefix says nothing and
 * stays, unless files or the like come with it.
 */
export function meaning(
  words: string,
  mode: ReplyMode,
  beside: "words alone" | "more than words",
  { known = NONE, prefix = "+" }: { readonly known?: ReadonlyMap<string, unknown>; readonly prefix?: string } = {},
): Meant {
  const text = words.trim();
  if (mode === "chat") {
    if (text.startsWith("//")) return { meant: "comment", marked: true };
    return { meant: "reply", text: words, identity: "as the topic says" };
  }
  if (!text.startsWith(prefix)) return { meant: "comment", marked: false };
  const line = text.slice(prefix.length);
  const named = /^(\w+)(?:\s+|$)/.exec(line);
  const word = named?.[1]?.toLowerCase() ?? "";
  if (named && known.has(word)) return { meant: "word", word, rest: line.slice(named[0].length).trim() };
  const identity = named && identities.get(word);
  const left = line.slice(named && identity ? named[0].length : 0).trimStart();
  if (left === "" && beside === "words alone") return { meant: "comment", marked: false };
  return { meant: "reply", text: left, identity: identity ?? "as the topic says" };
}

const NONE: ReadonlyMap<string, unknown> = new Map();

/** `+areply text`: a word after the plus that says as whom. Any other word is the beginning of the text. */
export const identityWords = (): string[] => [...identities.keys()];

const identities: ReadonlyMap<string, Identity | "as the topic says"> = new Map([
  ["reply", "as the topic says"],
  ["r", "as the topic says"],
  ["areply", "anonymous"],
  ["ar", "anonymous"],
  ["nonareply", "named"],
  ["nar", "named"],
  ["preply", "persona"],
  ["pr", "persona"],
]);
