import { describe, expect, test } from "vitest";
import { type Inline, mark, type Names } from "./markdown.ts";

const names: Names = {
  user: (id) => (id === "1200000000000000040" ? "Ada *L*" : undefined),
  role: () => "Support",
  channel: () => undefined,
};

const read = (words: string) => mark(words, names);
/** A line as it was taken apart: `strong(em(x))`. */
const shape = (inline: Inline): string => {
  if ("text" in inline) return inline.is === "text" ? inline.text : `${inline.is}(${inline.text})`;
  if (inline.is === "time") return `time(${inline.at})`;
  const inner = inline.inside.map(shape).join("");
  return inline.is === "link" ? `link(${inline.href} ${inner})` : `${inline.is}(${inner})`;
};
const line = (words: string): string => {
  const [first] = read(words).blocks;
  if (!first) return "";
  if (first.is === "code") return `code(${first.text})`;
  return "lines" in first
    ? first.lines.map((one) => one.map(shape).join("")).join("/")
    : first.inside.map(shape).join("");
};

test.each([
  ["**bold** and *leaning*", "strong(bold) and em(leaning)"],
  ["***both***", "strong(em(both))"],
  ["__under__ _leaning_ snake_case_word", "underline(under) em(leaning) snake_case_word"],
  ["~~gone~~ ||secret||", "strike(gone) spoiler(secret)"],
  ["`**code**`", "code(**code**)"],
  [String.raw`\*not\* and \<b>`, "*not* and <b>"],
  ["[the page](https://example.org/a?b=1)", "link(https://example.org/a?b=1 the page)"],
  [
    "<https://example.org>, https://example.org/x.",
    "link(https://example.org/ https://example.org), link(https://example.org/x https://example.org/x).",
  ],
  ["[x](javascript:alert(1))", "[x](javascript:alert(1))"],
  [
    "<@1200000000000000040> <@&1> <#2> </ticket close:3> <:wave:4>",
    "mention(@Ada *L*) mention(@Support) mention(#…) mention(/ticket close) mention(:wave:)",
  ],
  ["<t:1732190400:R>", "time(1732190400000)"],
  ["<t:9999999999999:R>", "<t:9999999999999:R>"],
  ["a * b * c", "a * b * c"],
])("%s", (words, wanted) => expect(line(words)).toBe(wanted));

test("blocks are told apart, and the text keeps what was typed but for numbers", () => {
  const words =
    "# Title\n> quoted\n> more\n- one\n  1. two\n-# small\n```ts\nconst a = 1;\n```\nafter <@1200000000000000040> <t:0:R>";
  const { blocks, text } = read(words);
  expect(blocks.map(({ is }) => is)).toEqual(["heading", "quote", "item", "item", "small", "code", "paragraph"]);
  expect(blocks[5]).toEqual({ is: "code", text: "const a = 1;" });
  expect(text).toBe(words.replace("<@1200000000000000040> <t:0:R>", "@Ada *L* 1970-01-01 00:00 UTC"));
});

test(">>> quotes all that follows", () => {
  expect(read(">>> one\ntwo").blocks).toMatchObject([{ is: "quote", lines: [[{ text: "one" }], [{ text: "two" }]] }]);
});

describe("takes no time over what nobody would write", () => {
  const unit = [
    "*",
    "**",
    "_",
    "__",
    "~~",
    "||",
    "`",
    "```",
    "[",
    "[]((",
    "> ",
    "\\",
    "<t:",
    "**_~~||",
    "https://",
    "*a _b ",
  ];
  test.each(unit)("%s", (sign) => {
    const begin = performance.now();
    read(sign.repeat(Math.floor(4_000 / sign.length)));
    expect(performance.now() - begin).toBeLessThan(1_500);
  });
});
