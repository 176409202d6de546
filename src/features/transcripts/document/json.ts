import type { CardPart, Entry, Transcript } from "./transcript.ts";

/** Grows when a field changes its meaning or goes. */
const VERSION = 1;

const moment = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The same for programs. docs/transcripts.md names every field. */
export function jsonPage(
  {
    rendition,
    number,
    server,
    topic,
    member,
    openedAt,
    closedAt,
    reason,
    madeAt,
    answers,
    claims,
    notes,
    missing,
  }: Transcript,
  part: { readonly entries: string; readonly number: number; readonly of: number },
): string {
  const head = {
    version: VERSION,
    for: rendition,
    ticket: number,
    server,
    topic,
    ...(member === null ? {} : { member }),
    opened: moment(openedAt),
    closed: moment(closedAt),
    reason,
    made: moment(madeAt),
    part: part.number,
    parts: part.of,
    missing,
    answers,
    ...(rendition === "team" ? { claims: claims.map(({ by, at }) => ({ by, at: moment(at) })) } : {}),
    ...(rendition === "team" ? { notes: notes.map(({ by, at, words }) => ({ by, at: moment(at), words })) } : {}),
  };
  return `${JSON.stringify(head).slice(0, -1)},"messages":[\n${part.entries}\n]}\n`;
}

export function jsonEntry(entry: Entry): string {
  const { id, at, editedAt, by, teamOnly, replyTo, notice, words, forwarded, embeds, card, poll } = entry;
  const { stickers, files, reactions } = entry;
  return JSON.stringify({
    ...(id === null ? {} : { id }),
    at: moment(at),
    edited: moment(editedAt),
    by,
    ...(teamOnly ? { teamOnly } : {}),
    replyTo,
    ...(notice ? { notice } : {}),
    words: words.text,
    forwarded: forwarded.map(({ text }) => text),
    embeds: embeds.map(({ title, words: said, fields, ...rest }) => ({
      ...rest,
      title: title?.text ?? null,
      words: said?.text ?? null,
      fields: fields.map(({ name, value }) => ({ name: name.text, value: value.text })),
    })),
    card: card.flatMap(cardPart),
    poll,
    stickers,
    files: files.map(({ name, size, description }) => ({ name, size, description })),
    reactions,
  });
}

function cardPart(part: CardPart): object[] {
  if (part.part === "line") return [];
  return [
    part.part === "words"
      ? { words: part.words.text }
      : part.part === "controls"
        ? { controls: part.labels }
        : { picture: part.description },
  ];
}
