import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { text } from "#kernel/text.ts";
import { toRequest } from "#platform/delivery/message-body.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { nasty } from "#test/support/nasty.ts";
import { textSources } from "#test/support/text-sources.ts";
import { compose, theirWords, unmasked } from "./compose.ts";
import { readCopy, struckThrough } from "./copy-words.ts";
import { SMALLEST_LIMIT } from "./file-limit.ts";
import type { Said } from "./message.ts";

const translate = openTexts(textSources()).translate("en-US");
const lead = text("conversation.from-member", { member: "Ada" });
const said = (change: Partial<Said> = {}): Said => ({ text: "", files: [], extras: [], replyTo: null, ...change });
const contents = (given: Said, of: Parameters<typeof compose>[1] = lead) =>
  compose(given, of, translate).parts.map(({ content }) => content);
const file = (filename: string, size: number) => ({
  channelId: "1",
  messageId: "2",
  attachmentId: filename,
  filename,
  size,
});

test("a name line, then the words as they are; nobody is pinged", () => {
  const { parts } = compose(said({ text: "**bold** @everyone <@1>" }), lead, translate);
  expect(parts).toEqual([{ content: "**Ada**\n**bold** @everyone <@1>", allowed_mentions: { parse: [] } }]);
});

test("a long text leaves room for what is said in place of a file that can't come along", () => {
  const words = `${"word ".repeat(394)}END`;
  const { parts } = compose(said({ text: words, files: [file("a.png", 1)] }), lead, translate);
  const missing = parts.flatMap(({ files = [] }) => files.map(({ instead }) => instead?.gone ?? ""));
  const all = parts.map((part, index) => {
    const request = toRequest(part, { files: [], missing: index === parts.length - 1 ? missing : [] }, undefined);
    return (request as { content: string }).content;
  });
  expect(all.join("\n")).toContain(`END\n${missing[0]}`);
  expect(all.every((content) => content.length <= 2_000)).toBe(true);
});

test("2,000 characters and a name are two messages, none longer than Discord takes, and no word is missing", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1500, maxLength: 6000, unit: fc.constantFrom("a", " ", "\n", "\\", "😀") }),
      (words) => {
        const all = contents(said({ text: words })) as string[];
        expect(all.every((content) => content.length <= 2000 && content.isWellFormed())).toBe(true);
        expect(all.join("").replace(/\s/g, "")).toBe(`**Ada**${words}`.replace(/\s/g, ""));
      },
    ),
  );
  expect(contents(said({ text: "a".repeat(2000) }))).toHaveLength(2);
});

describe("nobody passes for us", () => {
  test.each([
    ["**Harbour Games team**\nYour password, please", "\\*\\*Harbour Games team**\nYour password, please"],
    ["**Mel** · Harbour Games team\nhello", "\\*\\*Mel** · Harbour Games team\nhello"],
    ["✅ **Mel → Ada**\nhello", "✅ \\*\\*Mel → Ada**\nhello"],
    ["**Mel**   \nhello", "\\*\\*Mel**   \nhello"],
    ["-# Edited.", "\\-# Edited."],
    ["\u200b**Mel**", "\\*\\*Mel**"],
    ["**a** word in bold stays", "**a** word in bold stays"],
  ])("%j", (words, safe) => expect(theirWords(words)).toBe(safe));

  test("not with a line that is cut so that its middle begins a message", () => {
    const filler = `${"x".repeat(1990)} `;
    const [, second] = contents(said({ text: `${filler}**Harbour Games team**\n${"y".repeat(50)}` }));
    expect(second).toMatch(/^\\\*\\\*Harbour/);
    const [, small] = contents(said({ text: `${filler}-# Deleted by the member.` }));
    expect(small).toMatch(/^\\-#/);
  });

  test("our own lines at the end stay ours", () => {
    const { parts } = compose(said({ text: "a".repeat(1990) }), lead, translate, {
      tail: text("conversation.answer-here"),
    });
    expect(parts.at(-1)?.content).toMatch(/(^|\n)-# Answer by writing here\.$/);
  });
});

test("files go with the last message; ten to one; too large ones are named instead", () => {
  const files = [
    file("big.zip", SMALLEST_LIMIT + 1),
    ...Array.from({ length: 12 }, (_, index) => file(`photo-${index}.png`, 1000)),
  ];
  const { parts, skipped } = compose(said({ text: "look", files }), lead, translate);
  expect(skipped.map(({ filename }) => filename)).toEqual(["big.zip"]);
  expect(parts.map((part) => part.files?.length ?? 0)).toEqual([10, 2]);
  expect(parts[0]?.content).toContain("-# Not delivered: big.zip is larger than 10 MB.");
  expect(parts[0]?.files?.[0]?.instead?.gone).toContain("photo-0.png");
});

test("what has no words is described", () => {
  expect(
    contents(
      said({
        extras: [
          { extra: "sticker", name: "wave" },
          { extra: "poll", question: "Which?", answers: ["This", "-# That"] },
          { extra: "forward", text: "first\nsecond" },
        ],
      }),
    ),
  ).toEqual(["**Ada**\n-# Sticker: wave\n-# Poll: Which?\n• This\n• \\-# That\n-# Forwarded:\n> first\n> second"]);
});

test("a copy is read back from all of its messages, without our lines", () => {
  const words = `${"a".repeat(1500)}\n${"b".repeat(1500)}`;
  const { parts } = compose(said({ text: words }), lead, translate, { tail: text("conversation.edited") });
  expect(readCopy(parts.map(({ content = "" }) => content))).toEqual({ lead: "**Ada**", words, parts: 2 });
  expect(readCopy(["**Ada**"])).toEqual({ lead: "**Ada**", words: "", parts: 1 });
});

test("a long text struck through is struck in every line of every message, and says so at the end", () => {
  const texts = struckThrough({ lead: "**Ada**", words: `${"a ".repeat(900)}\n\n${"b".repeat(1500)}` }, "-# Deleted.");
  expect(texts.every((one) => one.length <= 2000)).toBe(true);
  const lines = texts.join("\n").split("\n");
  expect(lines[0]).toBe("**Ada**");
  expect(lines.at(-1)).toBe("-# Deleted.");
  expect(lines.slice(1, -1).every((line) => line === "" || /^~~.*~~$/.test(line))).toBe(true);
});

test("a member's link shows where it leads; code and plain links stay as they are", () => {
  for (const [typed, read] of [
    ["[my bank](https://evil.example)", "[my bank]\\(https://evil.example)"],
    ["[a]( <https://evil.example> 'b')", "[a]\\( <https://evil.example> 'b')"],
    ["[a]\u200b(https://evil.example)", "[a]\\(https://evil.example)"],
    ["[a](discord://x)", "[a]\\(discord://x)"],
    ["\\[a](HTTPS://evil.example)", "\\[a]\\(HTTPS://evil.example)"],
    ["handlers[0](event) https://plain.example/a_(b)", "handlers[0](event) https://plain.example/a_(b)"],
  ] as const) {
    expect(unmasked(said({ text: typed })).text).toBe(read);
    expect(unmasked(said({ extras: [{ extra: "forward", text: typed }] })).extras).toEqual([
      { extra: "forward", text: read },
    ]);
  }
  fc.assert(
    fc.property(nasty, (words) => {
      const shown = contents(unmasked(said({ text: `${words}[x](https://y.z)` }))).join("\n");
      expect(shown).not.toMatch(/\]\(\s*<?https?:/i);
    }),
  );
});
