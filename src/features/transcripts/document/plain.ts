import { visible } from "#kernel/words.ts";
import type { Labels } from "./labels.ts";
import { stamp } from "./stamp.ts";
import type { CardPart, Embed, Entry, Transcript } from "./transcript.ts";

/** The same as text, as it would be typed. */
export function plainPage(
  of: Transcript,
  labels: Labels,
  part: { readonly entries: string; readonly note: string },
): string {
  const lines = [
    labels.title,
    labels.about,
    ...labels.facts,
    ...labels.missing,
    ...(part.note === "" ? [] : [part.note]),
    ...section(
      labels.answers,
      of.answers.map(({ question, words }) => `${question}\n${indented(words)}`),
    ),
    ...section(
      labels.claims,
      of.claims.map(({ by, at }) => indented(`${stamp(at)} · ${by ?? labels.nobody}`)),
    ),
    ...section(
      labels.notes,
      of.notes.map(({ by, at, words }) => `${by} · ${stamp(at)}\n${indented(words)}`),
    ),
    "",
    part.entries,
  ];
  return `${lines.map(visible).join("\n")}\n`;
}

const section = (title: string, rows: readonly string[]): string[] => (rows.length === 0 ? [] : ["", title, ...rows]);
/** What somebody wrote never begins a line: none of it passes for another message. */
const indented = (words: string): string => visible(words).replace(/^/gm, "  ");

export function plainEntry(entry: Entry, labels: Labels): string {
  const marks = [...(entry.editedAt === null ? [] : [labels.edited]), ...(entry.teamOnly ? [labels.teamOnly] : [])].map(
    (mark) => ` (${mark})`,
  );
  const name = visible(entry.by.name).replace(/\s+/g, " ");
  const said = [
    ...(entry.replyTo ? [`${labels.replyTo(entry.replyTo.name)}: ${entry.replyTo.words}`] : []),
    ...(entry.notice ? [labels.notice(entry.notice)] : []),
    entry.words.text,
    ...entry.forwarded.flatMap(({ text }) => [labels.forwarded, indented(text)]),
    ...entry.embeds.map(embedded),
    ...entry.card.map(cardLine),
    ...(entry.poll
      ? [
          labels.poll(entry.poll.question),
          ...entry.poll.answers.map(
            ({ words, votes }) => `- ${words}${votes === null ? "" : ` · ${labels.votes(votes)}`}`,
          ),
        ]
      : []),
    ...entry.stickers.map(labels.sticker),
    // Bytes are no text: a page of text names what the other file has.
    ...entry.files.map((file) => labels.file({ ...file, base64: null })),
    ...(entry.reactions.length > 0 ? [entry.reactions.map(({ emoji, count }) => `${emoji} ${count}`).join("  ")] : []),
  ].filter((line) => line !== "");
  return `[${stamp(entry.at)}] ${name}${marks.join("")}\n${said.map(indented).join("\n")}\n`;
}

function embedded({ author, title, link, words, fields, footer }: Embed): string {
  const parts = [
    author,
    title?.text,
    link,
    words?.text,
    ...fields.flatMap(({ name, value }) => [name.text, value.text]),
    footer,
  ];
  return parts.filter(Boolean).join("\n");
}

function cardLine(part: CardPart): string {
  switch (part.part) {
    case "words":
      return part.words.text;
    case "controls":
      return part.labels.map((label) => `[${label}]`).join(" ");
    case "picture":
      return part.description;
    case "line":
      return "";
  }
}
