import type { Instant } from "#kernel/types.ts";
import { stamp } from "./stamp.ts";

/** What somebody wrote: as it is read without markup that names by number, and taken apart. */
export interface Marked {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly is: "paragraph" | "quote" | "small"; readonly lines: readonly (readonly Inline[])[] }
  | { readonly is: "heading"; readonly level: 1 | 2 | 3; readonly inside: readonly Inline[] }
  | { readonly is: "item"; readonly depth: number; readonly mark: string; readonly inside: readonly Inline[] }
  | { readonly is: "code"; readonly text: string };

export type Inline =
  | { readonly is: "text" | "code" | "mention"; readonly text: string }
  | { readonly is: "strong" | "em" | "underline" | "strike" | "spoiler"; readonly inside: readonly Inline[] }
  | { readonly is: "link"; readonly href: string; readonly inside: readonly Inline[] }
  | { readonly is: "time"; readonly at: Instant };

/** How people, roles and channels are called that are named by number; undefined where the reader is not told. */
export interface Names {
  user(id: string): string | undefined;
  role(id: string): string | undefined;
  channel(id: string): string | undefined;
}

/** Deeper than anybody marks what they write. */
const DEEPEST = 8;
/** The last moment that a date can be. */
const LAST_SECOND = 8_640_000_000_000;

export const nothingMarked: Marked = { text: "", blocks: [] };

/** Takes Discord's Markdown apart. Of a message of 4,000 characters in a few milliseconds, whatever is written. */
export function mark(words: string, names: Names): Marked {
  const text = words
    .replace(NAMED, (all) => named(all, names) ?? all)
    .replace(MOMENT, (all, at: string) => (isMoment(at) ? stamp(Number(at) * 1_000) : all));
  return { text, blocks: blocksOf(words, names) };
}

/** Everything that names something by its number. */
const NAMED = /<(?:@[!&]?|#)\d{1,20}>|<a?:\w{2,32}:\d{1,20}>|<\/[^:<>\n]{1,100}:\d{1,20}>|<id:\w{1,32}>/g;

const MOMENT = /<t:(-?\d{1,13})(?::[tTdDfFRsS])?>/g;
const isMoment = (at: string): boolean => Math.abs(Number(at)) <= LAST_SECOND;

function named(all: string, names: Names): string | undefined {
  const [, sign = "", id = ""] = /^<(@[!&]?|#)(\d+)>$/.exec(all) ?? [];
  if (sign === "@&") return `@${names.role(id) ?? "…"}`;
  if (sign === "#") return `#${names.channel(id) ?? "…"}`;
  if (sign !== "") return `@${names.user(id) ?? "…"}`;
  const [, emoji] = /^<a?:(\w+):\d+>$/.exec(all) ?? [];
  if (emoji !== undefined) return `:${emoji}:`;
  const [, path] = /^<\/([^:]+):\d+>$/.exec(all) ?? [];
  return path === undefined ? "#…" : `/${path}`;
}

function blocksOf(words: string, names: Names): Block[] {
  return words.split(/(```[\s\S]*?```)/).flatMap((piece, index) => {
    if (index % 2) return [codeBlock(piece)];
    // The line ends around a block of code belong to it.
    const inner = piece.replace(index > 0 ? /^\n/ : /^(?!)/, "").replace(/\n$/, (end) => (piece === words ? end : ""));
    return inner === "" ? [] : linesOf(inner, names);
  });
}

function codeBlock(piece: string): Block {
  const [, text = ""] = /^```(?:[\w+#.-]{0,24}\n)?([\s\S]*?)\n?```$/.exec(piece) ?? [];
  return { is: "code", text };
}

function linesOf(words: string, names: Names): Block[] {
  const blocks: Block[] = [];
  const lines = words.split("\n");
  const add = (is: "paragraph" | "quote" | "small", line: string) => {
    const last = blocks.at(-1);
    const inside = inlineOf(line, names);
    if (last?.is === is) blocks[blocks.length - 1] = { is, lines: [...last.lines, inside] };
    else blocks.push({ is, lines: [inside] });
  };
  for (const [index, line] of lines.entries()) {
    if (line.startsWith(">>> ")) {
      for (const rest of [line.slice(4), ...lines.slice(index + 1)]) add("quote", rest);
      return blocks;
    }
    const [, marks, title] = /^(#{1,3}) +(\S.*)$/.exec(line) ?? [];
    const [, indent = "", sign, item] = /^( {0,20})([-*]|\d{1,9}\.) +(\S.*)$/.exec(line) ?? [];
    if (line.startsWith("> ")) add("quote", line.slice(2));
    else if (line.startsWith("-# ")) add("small", line.slice(3));
    else if (marks !== undefined && title !== undefined) {
      blocks.push({ is: "heading", level: levelOf(marks), inside: inlineOf(title, names) });
    } else if (sign !== undefined && item !== undefined) {
      const depth = Math.min(5, Math.floor(indent.length / 2));
      blocks.push({ is: "item", depth, mark: sign.length > 1 ? sign : "•", inside: inlineOf(item, names) });
    } else add("paragraph", line);
  }
  return blocks;
}

const levelOf = (marks: string): 1 | 2 | 3 => (marks.length === 1 ? 1 : marks.length === 2 ? 2 : 3);

type Make = (match: readonly string[], inner: (words: string) => Inline[], names: Names) => Inline | undefined;

const around =
  (is: "strong" | "em" | "underline" | "strike" | "spoiler"): Make =>
  ([, words = ""], inner) => ({ is, inside: inner(words) });
const mention: Make = ([all = ""], _, names) => ({ is: "mention", text: named(all, names) ?? all });

/** From the most special to the least; the first that fits at a place is taken. */
const RULES: readonly { readonly at: string; readonly pattern: RegExp; readonly make: Make }[] = [
  { at: "\\", pattern: /\\([^\w\s])/y, make: ([, text = ""]) => ({ is: "text", text }) },
  { at: "`", pattern: /(`{1,2})([^`]+)\1(?!`)/y, make: ([, , text = ""]) => ({ is: "code", text }) },
  { at: "*", pattern: /\*\*(?!\*\*)([\s\S]+?)\*\*(?!\*)/y, make: around("strong") },
  { at: "*", pattern: /\*(?=[^\s*])((?:\*\*|[^*])+?)\*(?!\*)/y, make: around("em") },
  { at: "_", pattern: /__(?!__)([\s\S]+?)__(?!_)/y, make: around("underline") },
  { at: "_", pattern: /_((?:__|[^_])+?)_(?!\w)/y, make: around("em") },
  { at: "~", pattern: /~~([\s\S]+?)~~/y, make: around("strike") },
  { at: "|", pattern: /\|\|([\s\S]+?)\|\|/y, make: around("spoiler") },
  {
    at: "[",
    pattern: /\[([^[\]\n]{1,500})\]\(<?(https?:\/\/[^\s<>()]{1,1000})>?\)/y,
    make: ([, words = "", url = ""], inner) => linkTo(url, inner(words)),
  },
  { at: "<", pattern: /<(https?:\/\/[^\s<>]{1,2000})>/y, make: ([, url = ""]) => linkTo(url) },
  {
    at: "<",
    pattern: new RegExp(MOMENT.source, "y"),
    make: ([, at = ""]) => (isMoment(at) ? { is: "time", at: Number(at) * 1_000 } : undefined),
  },
  { at: "<", pattern: new RegExp(NAMED.source, "y"), make: mention },
  { at: "h", pattern: /https?:\/\/[^\s<>"|]{0,2000}[^\s<>"|.,:;!?'()[\]*_~`]/y, make: ([url = ""]) => linkTo(url) },
];

function linkTo(url: string, inside: Inline[] = [{ is: "text", text: url }]): Inline | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? { is: "link", href, inside } : undefined;
}

function inlineOf(words: string, names: Names, depth = 0): Inline[] {
  if (depth > DEEPEST) return [{ is: "text", text: words }];
  const found: Inline[] = [];
  let plain = "";
  const inner = (inside: string) => inlineOf(inside, names, depth + 1);
  for (let at = 0; at < words.length; ) {
    const hit = ruleAt(words, at, inner, names);
    if (hit) {
      if (plain !== "") found.push({ is: "text", text: plain });
      plain = "";
      found.push(hit.made);
      at = hit.end;
    } else {
      plain += words[at];
      at += 1;
    }
  }
  return plain === "" ? found : [...found, { is: "text", text: plain }];
}

function ruleAt(words: string, at: number, inner: (words: string) => Inline[], names: Names) {
  for (const { at: first, pattern, make } of RULES) {
    if (words[at] !== first) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    const made = match && make(match, inner, names);
    if (match && made) return { made, end: at + match[0].length };
  }
  return undefined;
}
