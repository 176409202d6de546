/** Discord's Markdown, as a tree. Differs from CommonMark: `__` underlines, `||` hides, `-#` is small print. */

export type Inline =
  | { kind: "text"; text: string }
  | { kind: "strong" | "em" | "underline" | "strike" | "spoiler"; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "link"; href: string; children: Inline[] }
  | { kind: "user" | "role" | "channel"; id: string }
  | { kind: "everyone"; text: string }
  | { kind: "command"; name: string; id: string }
  | { kind: "time"; seconds: number; style: string }
  | { kind: "emoji"; name: string; id: string };

export type Block =
  | { kind: "text"; children: Inline[] }
  | { kind: "heading"; level: number; children: Inline[] }
  | { kind: "subtext"; children: Inline[] }
  | { kind: "quote"; children: Block[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "pre"; language: string; text: string };

const FENCE = /```(?:([\w+-]+)\n)?\n?([\s\S]+?)\n?```\n?/g;

export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = [];
  let end = 0;
  for (const match of source.matchAll(FENCE)) {
    blocks.push(...parseLines(source.slice(end, match.index).replace(/\n$/, "")));
    blocks.push({ kind: "pre", language: match[1] ?? "", text: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  blocks.push(...parseLines(source.slice(end)));
  return blocks;
}

function parseLines(source: string): Block[] {
  if (source === "") return [];
  const lines = source.split("\n");
  const blocks: Block[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push({ kind: "text", children: parseInline(plain.join("\n")) });
    plain = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const heading = /^(#{1,3}) +(.+)$/.exec(line);
    const subtext = /^-# +(.+)$/.exec(line);
    if (line.startsWith(">>> ")) {
      flush();
      blocks.push({ kind: "quote", children: parseLines([line.slice(4), ...lines.slice(at + 1)].join("\n")) });
      return blocks;
    }
    if (line.startsWith("> ")) {
      flush();
      const quoted: string[] = [];
      while (lines[at]?.startsWith("> ")) quoted.push((lines[at++] ?? "").slice(2));
      at--;
      blocks.push({ kind: "quote", children: parseLines(quoted.join("\n")) });
    } else if (heading) {
      flush();
      blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, children: parseInline(heading[2] ?? "") });
    } else if (subtext) {
      flush();
      blocks.push({ kind: "subtext", children: parseInline(subtext[1] ?? "") });
    } else if (LIST_ITEM.test(line)) {
      flush();
      const items: string[] = [];
      const ordered = isOrdered(line);
      while (at < lines.length && continuesList(lines[at] ?? "", ordered)) {
        items.push(lines[at++] ?? "");
      }
      at--;
      blocks.push(parseList(items));
    } else {
      plain.push(line);
    }
  }
  flush();
  return blocks;
}

const LIST_ITEM = /^( *)([-*]|\d+\.) +(.+)$/;

function isOrdered(line: string): boolean {
  return /^ *\d/.test(line);
}

/** A further item of the same kind, or something indented below one. */
function continuesList(line: string, ordered: boolean): boolean {
  if (/^ {2,}\S/.test(line)) return true;
  return LIST_ITEM.test(line) && isOrdered(line) === ordered;
}

function parseList(lines: string[]): Block {
  const first = LIST_ITEM.exec(lines[0] ?? "");
  const depth = first?.[1]?.length ?? 0;
  const marker = first?.[2] ?? "-";
  const items: Block[][] = [];
  let nested: string[] = [];
  const closeNested = () => {
    if (nested.length > 0) {
      const inner = LIST_ITEM.test(nested[0] ?? "") ? parseList(nested) : undefined;
      items
        .at(-1)
        ?.push(inner ?? { kind: "text", children: parseInline(nested.map((line) => line.trim()).join("\n")) });
    }
    nested = [];
  };
  for (const line of lines) {
    const item = LIST_ITEM.exec(line);
    if (!item || (item[1]?.length ?? 0) > depth) {
      nested.push(line);
      continue;
    }
    closeNested();
    items.push([{ kind: "text", children: parseInline(item[3] ?? "") }]);
  }
  closeNested();
  const ordered = /\d/.test(marker);
  return { kind: "list", ordered, start: ordered ? Number.parseInt(marker, 10) : 1, items };
}

interface Rule {
  pattern: RegExp;
  make(match: RegExpExecArray): Inline | undefined;
}

const wrap = (kind: "strong" | "em" | "underline" | "strike" | "spoiler") => (match: RegExpExecArray) =>
  ({ kind, children: parseInline(match[1] ?? "") }) satisfies Inline;

/** Tried in this order at each place. Sticky: they match exactly where the reader stands. */
const RULES: Rule[] = [
  { pattern: /\\([^A-Za-z0-9\s])/y, make: (match) => ({ kind: "text", text: match[1] ?? "" }) },
  { pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y, make: (match) => ({ kind: "code", text: (match[2] ?? "").trim() || " " }) },
  { pattern: /<@!?(\d{15,21})>/y, make: (match) => ({ kind: "user", id: match[1] ?? "" }) },
  { pattern: /<@&(\d{15,21})>/y, make: (match) => ({ kind: "role", id: match[1] ?? "" }) },
  { pattern: /<#(\d{15,21})>/y, make: (match) => ({ kind: "channel", id: match[1] ?? "" }) },
  {
    pattern: /<\/([\p{L}\p{N}_' -]{1,98}):(\d{1,21})>/uy,
    make: (match) => ({ kind: "command", name: match[1] ?? "", id: match[2] ?? "" }),
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    make: (match) => ({ kind: "time", seconds: Number(match[1]), style: match[2] ?? "f" }),
  },
  {
    pattern: /<a?:(\w{2,32}):(\d{15,21})>/y,
    make: (match) => ({ kind: "emoji", name: match[1] ?? "", id: match[2] ?? "" }),
  },
  { pattern: /@(?:everyone|here)/y, make: (match) => ({ kind: "everyone", text: match[0] }) },
  {
    pattern: /\[((?:[^\]\\]|\\.)+)\]\(<?(https?:\/\/[^\s)>]+)>?(?: "[^"]*")?\)/y,
    make: (match) => ({ kind: "link", href: match[2] ?? "", children: parseInline(match[1] ?? "") }),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/y, make: (match) => link(match[1] ?? "") },
  { pattern: /https?:\/\/[^\s<>]+[^\s<>.,:;"'\])}!?|*_~]/y, make: (match) => link(match[0]) },
  { pattern: /\|\|([\s\S]+?)\|\|/y, make: wrap("spoiler") },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, make: wrap("strong") },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, make: wrap("underline") },
  { pattern: /~~([\s\S]+?)~~(?!_)/y, make: wrap("strike") },
  { pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/y, make: wrap("em") },
  { pattern: /\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/y, make: wrap("em") },
];

export function parseInline(source: string): Inline[] {
  const out: Inline[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    const found = ruleAt(source, at);
    if (!found) {
      text += source[at++];
      continue;
    }
    at += found.length;
    if (found.node.kind === "text") {
      text += found.node.text;
      continue;
    }
    if (text) out.push({ kind: "text", text });
    text = "";
    out.push(found.node);
  }
  if (text) out.push({ kind: "text", text });
  return out;
}

function ruleAt(source: string, at: number): { node: Inline; length: number } | undefined {
  if (/[\p{L}\p{N}\s]/u.test(source[at] ?? "") && source[at] !== "h") return undefined;
  for (const rule of RULES) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(source);
    const node = match ? rule.make(match) : undefined;
    if (match && node) return { node, length: match[0].length };
  }
  return undefined;
}

function link(href: string): Inline {
  return { kind: "link", href, children: [{ kind: "text", text: href }] };
}

/** The words alone, on one line: for replies, excerpts and titles. */
export function plainText(source: string): string {
  return source
    .replaceAll(/```(?:[\w+-]+\n)?([\s\S]+?)```/g, "$1")
    .replaceAll(/^(?:>>> |> |#{1,3} +|-# +)/gm, "")
    .replaceAll(/[*~`]|\|\||__/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
