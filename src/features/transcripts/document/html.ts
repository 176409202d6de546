import { createHash } from "node:crypto";
import { visible } from "#kernel/words.ts";
import type { Labels } from "./labels.ts";
import type { Block, Inline, Marked } from "./markdown.ts";
import { SCRIPT, STYLE } from "./page.ts";
import { stamp } from "./stamp.ts";
import type { CardPart, Embed, Entry, KeptFile, Poll, Transcript } from "./transcript.ts";

/** The texts of a page, none of which are somebody's: whatever people wrote can't become one of them. */
const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const POLICY = [
  "default-src 'none'",
  "img-src data:",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** Somebody's words, as text or as the value of an attribute in quotes. */
export const escapeHtml = (words: string): string => visible(words).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "");

/** One page around the messages of one part. */
export function htmlPage(
  of: Transcript,
  labels: Labels,
  part: { readonly entries: string; readonly note: string },
): string {
  const facts = [...labels.facts, ...labels.missing, ...(part.note === "" ? [] : [part.note])];
  return `<!doctype html>
<html lang="${escapeHtml(labels.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(labels.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(labels.title)}</h1>
<p>${escapeHtml(labels.about)}</p>
<ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join("")}</ul>
${answers(of, labels)}${claims(of, labels)}${notes(of, labels)}</header>
<p class="search"><input type="search" id="search" aria-label="${escapeHtml(labels.search)}" placeholder="${escapeHtml(labels.search)}"> <output id="found" for="search"></output></p>
<main>
${part.entries}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function answers({ answers: given }: Transcript, labels: Labels): string {
  if (given.length === 0) return "";
  const rows = given.map(({ question, words }) => `<dt>${escapeHtml(question)}</dt><dd>${broken(words)}</dd>`);
  return `<h2>${escapeHtml(labels.answers)}</h2>\n<dl>${rows.join("")}</dl>\n`;
}

function claims({ claims: all }: Transcript, labels: Labels): string {
  if (all.length === 0) return "";
  const rows = all.map(({ by, at }) => `<li>${stamp(at)} · ${escapeHtml(by ?? labels.nobody)}</li>`);
  return `<h2>${escapeHtml(labels.claims)}</h2>\n<ul>${rows.join("")}</ul>\n`;
}

function notes({ notes: kept }: Transcript, labels: Labels): string {
  if (kept.length === 0) return "";
  const rows = kept.map(({ by, at, words }) => `<dt>${escapeHtml(by)} · ${stamp(at)}</dt><dd>${broken(words)}</dd>`);
  return `<h2>${escapeHtml(labels.notes)}</h2>\n<dl>${rows.join("")}</dl>\n`;
}

const broken = (words: string): string => escapeHtml(words).replaceAll("\n", "<br>");

/** One message. */
export function htmlEntry(entry: Entry, labels: Labels): string {
  const { by, at, editedAt, teamOnly, replyTo, notice } = entry;
  const marks = [
    ...(editedAt === null ? [] : [`<small title="${stamp(editedAt)}">${escapeHtml(labels.edited)}</small>`]),
    ...(teamOnly ? [`<strong class="aside">${escapeHtml(labels.teamOnly)}</strong>`] : []),
  ];
  return [
    `<article class="${by.is}${teamOnly ? " team-only" : ""}">`,
    `<h3>${escapeHtml(by.name)}</h3> ${moment(at)} ${marks.join(" ")}`,
    ...(replyTo
      ? [`<p class="reply">${escapeHtml(labels.replyTo(replyTo.name))}: ${escapeHtml(replyTo.words)}</p>`]
      : []),
    ...(notice ? [`<p class="notice">${escapeHtml(labels.notice(notice))}</p>`] : []),
    words(entry.words, labels),
    ...entry.forwarded.map(
      (one) => `<blockquote><p>${escapeHtml(labels.forwarded)}</p>${words(one, labels)}</blockquote>`,
    ),
    ...entry.embeds.map((embed) => embedded(embed, labels)),
    card(entry.card, labels),
    entry.poll ? poll(entry.poll, labels) : "",
    ...entry.stickers.map((name) => `<p class="extra">${escapeHtml(labels.sticker(name))}</p>`),
    ...entry.files.map((file) => attached(file, labels)),
    reactions(entry),
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

const moment = (at: number): string => `<time datetime="${new Date(at).toISOString()}">${stamp(at)}</time>`;

function words({ blocks }: Marked, labels: Labels): string {
  return blocks.map((one) => block(one, labels)).join("");
}

function block(one: Block, labels: Labels): string {
  switch (one.is) {
    case "code":
      return `<pre><code>${escapeHtml(one.text)}</code></pre>`;
    case "heading":
      return `<p class="title-${one.level}">${inlines(one.inside, labels)}</p>`;
    case "item":
      return `<p class="item depth-${one.depth}">${escapeHtml(one.mark)} ${inlines(one.inside, labels)}</p>`;
    default: {
      const inner = one.lines.map((line) => inlines(line, labels)).join("<br>");
      return one.is === "quote" ? `<blockquote>${inner}</blockquote>` : `<p class="${one.is}">${inner}</p>`;
    }
  }
}

const inlines = (all: readonly Inline[], labels: Labels): string => all.map((one) => inline(one, labels)).join("");

const TAGS = { strong: "strong", em: "em", underline: "u", strike: "s" } as const;

function inline(one: Inline, labels: Labels): string {
  switch (one.is) {
    case "text":
      return escapeHtml(one.text);
    case "code":
      return `<code>${escapeHtml(one.text)}</code>`;
    case "mention":
      return `<span class="mention">${escapeHtml(one.text)}</span>`;
    case "time":
      return moment(one.at);
    case "link":
      return `<a href="${escapeHtml(one.href)}" rel="noopener noreferrer nofollow" target="_blank">${inlines(one.inside, labels)}</a>`;
    case "spoiler":
      return `<span class="spoiler" tabindex="0" title="${escapeHtml(labels.spoiler)}">${inlines(one.inside, labels)}</span>`;
    default:
      return `<${TAGS[one.is]}>${inlines(one.inside, labels)}</${TAGS[one.is]}>`;
  }
}

function embedded({ author, title, link, words: said, fields, footer }: Embed, labels: Labels): string {
  const plain = (text: string | null, kind: string) =>
    text === null ? "" : `<p class="${kind}">${escapeHtml(text)}</p>`;
  return [
    '<div class="embed">',
    plain(author, "small"),
    title ? `<div class="embed-title">${words(title, labels)}</div>` : "",
    plain(link, "small"),
    said ? words(said, labels) : "",
    ...fields.map(({ name, value }) => `<div class="embed-title">${words(name, labels)}</div>${words(value, labels)}`),
    plain(footer, "small"),
    "</div>",
  ].join("");
}

function card(parts: readonly CardPart[], labels: Labels): string {
  return parts.length === 0 ? "" : `<div class="embed">${parts.map((part) => cardPart(part, labels)).join("")}</div>`;
}

function cardPart(part: CardPart, labels: Labels): string {
  switch (part.part) {
    case "words":
      return words(part.words, labels);
    case "controls":
      return `<p>${part.labels.map((label) => `<span class="control">${escapeHtml(label)}</span>`).join(" ")}</p>`;
    case "picture":
      return `<p class="extra">${escapeHtml(part.description)}</p>`;
    case "line":
      return "<hr>";
  }
}

function poll({ question, answers: choices }: Poll, labels: Labels): string {
  const rows = choices.map(
    ({ words: choice, votes }) =>
      `<li>${escapeHtml(choice)}${votes === null ? "" : ` · ${escapeHtml(labels.votes(votes))}`}</li>`,
  );
  return `<div class="embed"><p>${escapeHtml(labels.poll(question))}</p><ul>${rows.join("")}</ul></div>`;
}

function attached(file: KeptFile, labels: Labels): string {
  const caption = escapeHtml(labels.file(file));
  if (file.base64 === null) return `<p class="extra">${caption}</p>`;
  if (file.picture === null) {
    const href = `data:application/octet-stream;base64,${escapeHtml(file.base64)}`;
    return `<p class="extra"><a download="${escapeHtml(file.name)}" href="${href}">${caption}</a></p>`;
  }
  const source = `data:${file.picture};base64,${escapeHtml(file.base64)}`;
  const shown = `<img src="${source}" alt="${escapeHtml(file.description ?? file.name)}">`;
  const figure = `<figure>${shown}<figcaption>${caption}</figcaption></figure>`;
  return file.spoiler ? `<details><summary>${escapeHtml(labels.spoiler)}</summary>${figure}</details>` : figure;
}

function reactions({ reactions: all }: Entry): string {
  if (all.length === 0) return "";
  return `<p class="reactions">${all.map(({ emoji, count }) => `<span>${escapeHtml(emoji)} ${count}</span>`).join(" ")}</p>`;
}
