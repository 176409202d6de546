import { expect, test } from "vitest";
import { kernelTexts } from "#platform/discord/texts.ts";
import { openTexts } from "#platform/texts/texts.ts";
import { transcripts } from "../feature.ts";
import { anEntry, aTranscript, nameless } from "../testing.ts";
import { mark } from "./markdown.ts";
import { type Entry, FORMATS } from "./transcript.ts";
import { writeFiles } from "./write-files.ts";

const translate = openTexts([kernelTexts, transcripts]).translate("en-US");
const written = (format: (typeof FORMATS)[number], of = aTranscript(), limit?: number) =>
  writeFiles(of, format, translate, limit).map(({ bytes }) => Buffer.from(bytes).toString("utf8"));
const html = (of = aTranscript()): string => written("html", of)[0] ?? "";

/** What would break out of a place in a page, if it were put there as it is. */
const ATTACKS = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "</title><img src=x onerror=alert(1)>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "<svg/onload=alert(1)>",
  "<!--<script>",
  "]]><script>alert(1)</script>",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "[x](javascript:alert(1))",
  '[x](https://example.org/"onmouseover="alert(1))',
  "https://example.org/'onmouseover='alert(1)",
  "```\n</code></pre><script>alert(1)</script>\n```",
  "||<b onclick=alert(1)>||",
  "&lt;script&gt;",
  "<base href=https://evil.example>",
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
];

/** The words in every place that somebody else fills. */
function everywhere(words: string): Entry {
  const marked = mark(words, nameless);
  const file = { name: words, size: 3, description: words, spoiler: false };
  return anEntry({
    id: words,
    by: { name: words, is: "member" },
    replyTo: { name: words, words },
    words: marked,
    forwarded: [marked],
    embeds: [
      {
        author: words,
        title: marked,
        link: words,
        words: marked,
        fields: [{ name: marked, value: marked }],
        footer: words,
      },
    ],
    card: [
      { part: "words", words: marked },
      { part: "controls", labels: [words] },
      { part: "picture", description: words },
    ],
    poll: { question: words, answers: [{ words, votes: 1 }] },
    stickers: [words],
    files: [
      { ...file, base64: "YWJj", picture: "image/png" },
      { ...file, base64: "YWJj", picture: null },
      { ...file, base64: null, picture: null },
    ],
    reactions: [{ emoji: words, count: 2 }],
  });
}

/** Every tag of a page, each as name and attributes. */
const tagsOf = (page: string): string[] => [...page.matchAll(/<[a-z!/][^>]*>/gi)].map(([tag]) => tag);
const namesOf = (page: string): string[] =>
  tagsOf(page).map((tag) => /^<\/?([a-z!]+)/i.exec(tag)?.[1]?.toLowerCase() ?? "");

test.each(ATTACKS)("%s stays words, wherever it is written", (words) => {
  const filled = aTranscript({
    server: words,
    topic: words,
    member: words,
    reason: words,
    answers: [{ question: words, words }],
    notes: [{ by: words, at: 0, words }],
    claims: [{ by: words, at: 0 }],
    entries: [everywhere(words)],
  });
  const page = html(filled);
  const allowed = new Set(
    namesOf(
      html(
        aTranscript({
          answers: filled.answers,
          claims: filled.claims,
          notes: filled.notes,
          entries: [everywhere("**a** *b* __c__ ~~d~~ ||e|| `f` https://example.org <t:1:R>\n> q\n```x```\n# h\n- i")],
        }),
      ),
    ),
  );
  expect(namesOf(page).filter((name) => !allowed.has(name))).toEqual([]);
  expect(namesOf(page).filter((name) => name === "script")).toHaveLength(2);
  const handlers = tagsOf(page).filter((tag) => /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')));
  expect(handlers).toEqual([]);
  const links = [...page.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, url = ""]) => url);
  expect(
    links.filter((url) => !/^(https?:\/\/|data:(image\/png|application\/octet-stream);base64,)/.test(url)),
  ).toEqual([]);
});

test("a page loads nothing from anywhere and runs no script but its own", () => {
  const page = html(aTranscript({ entries: [everywhere("https://cdn.example.org/a.png")] }));
  expect(page).toContain("default-src &#39;none&#39;".replaceAll("&#39;", "'"));
  expect(page).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(page).not.toMatch(/<(?:link|iframe|object|embed)\b/);
  expect([...page.matchAll(/<(?:img|script|source)[^>]*\ssrc="(?!data:)/g)]).toEqual([]);
  expect(page).toContain("prefers-color-scheme:dark");
  expect(page).toContain('type="search"');
});

test("every kind of thing is in each format", () => {
  const of = aTranscript({
    answers: [{ question: "Which game?", words: "Harbour" }],
    notes: [{ by: "Mel", at: 0, words: "Calls often" }],
    claims: [
      { by: "Kim", at: 0 },
      { by: null, at: 1 },
    ],
    entries: [
      { ...everywhere("said"), editedAt: 0, teamOnly: true },
      anEntry({ notice: "pinned" }),
      anEntry({ text: "**bold** and `code`" }),
    ],
  });
  for (const format of FORMATS) {
    const page = written(format, of).join("");
    for (const wanted of ["Harbour Games", "Which game?", "Calls often", "said", "Ada", "Kim"]) {
      expect(page, format).toContain(wanted);
    }
  }
  expect(html(of)).toContain("<strong>bold</strong> and <code>code</code>");
  expect(html(of)).toContain('<img src="data:image/png;base64,YWJj" alt="said">');
  expect(html(of)).toContain('<a download="said" href="data:application/octet-stream;base64,YWJj">');
  expect(written("txt", of)[0]).toContain("  **bold** and `code`");
  const read = JSON.parse(written("json", of)[0] ?? "");
  expect(read).toMatchObject({ version: 1, ticket: 1042, for: "team", parts: 1 });
  expect(read.messages).toHaveLength(3);
});

test("in text nobody's words begin a line", () => {
  const fake = "hi\n[2026-11-21 12:00 UTC] Mel\n  You are fired";
  const [page = ""] = written("txt", aTranscript({ entries: [anEntry({ text: fake })] }));
  expect(page.split("\n").filter((line) => line.startsWith("["))).toHaveLength(1);
});

test("a large one comes in parts, each whole in itself, and nothing is lost between them", () => {
  const entries = Array.from({ length: 200 }, (_, index) => anEntry({ text: `message-${index} ${"x".repeat(200)}` }));
  for (const format of FORMATS) {
    const pages = written(format, aTranscript({ entries }), 20_000);
    expect(pages.length).toBeGreaterThan(2);
    const found = pages.flatMap((page) => [...page.matchAll(/message-(\d+) /g)].map(([, number]) => Number(number)));
    expect(found).toEqual(entries.map((_, index) => index));
    if (format === "json") for (const page of pages) expect(JSON.parse(page).messages.length).toBeGreaterThan(0);
    else for (const [index, page] of pages.entries()) expect(page).toContain(`Part ${index + 1} of ${pages.length}`);
  }
  const names = writeFiles(aTranscript({ entries }), "html", translate, 20_000).map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(["ticket-1042-1.html", "ticket-1042-2.html"]);
});

test("ten thousand messages are written in a moment", () => {
  const entries = Array.from({ length: 10_000 }, (_, index) =>
    anEntry({ text: `**message** ${index} https://example.org` }),
  );
  const begin = performance.now();
  const files = writeFiles(aTranscript({ entries }), "html", translate);
  expect(performance.now() - begin).toBeLessThan(10_000);
  expect(files).toHaveLength(1);
});
