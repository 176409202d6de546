import type { APIAttachment, APIEmbed, APIMessage } from "@discordjs/core";
import { piecesIn } from "#kernel/pieces.ts";
import { cut } from "#kernel/words.ts";
import { type Marked, mark, type Names, nothingMarked } from "./markdown.ts";
import type { CardPart, Embed, FoundEntry, FoundFile, Notice, Poll, Speaker } from "./transcript.ts";

/** Characters of a message that is answered. */
const ANSWERED = 120;

/** What is known of the messages of a room besides what Discord says. */
export interface Known {
  readonly names: Names;
  /** Whether the reader is told Discord's ids. */
  readonly ids: "shown" | "left out";
  readonly teamOnly: boolean;
  /** Who we are. */
  readonly self: string;
  /** Who wrote something: for our copies of what people said, piece by piece. Undefined for what nobody said. */
  readonly saidBy: (message: APIMessage, piece: number | null) => Said | undefined;
  /** Whether it is of this conversation: a DM serves several. */
  readonly includes: (message: APIMessage, piece: number | null) => boolean;
}

export interface Said {
  readonly is: "member" | "team";
  /** Kept from the member. */
  readonly teamOnly: boolean;
}

/** Our line above what somebody said. */
const NAME_LINE = /^(?:[^\w\s*]{1,3}\s*)?\*\*(.+?)\*\*.*$/u;

/** What a message of Discord's says: one entry, or one for each of several texts of ours that share it. */
export function readEntries(message: APIMessage, known: Known): FoundEntry[] {
  const pieces = message.author.id === known.self ? piecesIn(message) : [];
  if (pieces.length === 0) return known.includes(message, null) ? [readEntry(message, known)] : [];
  return pieces
    .filter(({ piece }) => known.includes(message, piece))
    .map(({ piece, words }, index) => {
      const alone = index === 0 ? message : withoutRest(message);
      return readEntry({ ...alone, content: words, components: [] }, known, piece);
    });
}

/** What stands below the last piece stands once. */
const withoutRest = (message: APIMessage): APIMessage => {
  const { reactions: _, ...rest } = message;
  return { ...rest, attachments: [] };
};

function readEntry(message: APIMessage, known: Known, piece: number | null = null): FoundEntry {
  const { names } = known;
  const said = known.saidBy(message, piece);
  const { by, words } = whoSaid(message, known, said);
  const forwarded = (message.message_snapshots ?? []).map(({ message: snapshot }) => snapshot);
  return {
    id: known.ids === "shown" ? message.id : null,
    at: Date.parse(message.timestamp),
    editedAt:
      message.edited_timestamp && message.author.id !== known.self ? Date.parse(message.edited_timestamp) : null,
    by,
    teamOnly: known.teamOnly || said?.teamOnly === true,
    replyTo: message.referenced_message ? answered(message.referenced_message, known) : null,
    notice: noticeOf(message),
    words: noticeOf(message) ? nothingMarked : mark(words, names),
    forwarded: forwarded.flatMap(({ content }) => (content ? [mark(content, names)] : [])),
    embeds: [...(message.embeds ?? []), ...forwarded.flatMap(({ embeds = [] }) => embeds)].map((one) =>
      readEmbed(one, names),
    ),
    card: cardOf(message.components ?? [], names),
    poll: message.poll ? readPoll(message.poll) : null,
    stickers: [...(message.sticker_items ?? []), ...forwarded.flatMap(({ sticker_items = [] }) => sticker_items)].map(
      ({ name }) => name,
    ),
    files: [
      ...[...message.attachments, ...forwarded.flatMap(({ attachments }) => attachments)].map(readFile),
      ...filesIn(message.components ?? []),
    ],
    reactions: (message.reactions ?? []).map(({ emoji, count }) => ({
      emoji: emoji.id ? `:${emoji.name ?? "…"}:` : (emoji.name ?? "…"),
      count,
    })),
  };
}

function whoSaid(
  { author, content }: Pick<APIMessage, "author" | "content">,
  { self }: Pick<Known, "self">,
  said: Said | undefined,
): { readonly by: Speaker; readonly words: string } {
  const own = author.global_name ?? author.username;
  if (author.id !== self) return { by: { name: own, is: said?.is ?? (author.bot ? "other" : "team") }, words: content };
  const [first = "", ...rest] = content.split("\n");
  const [, name] = said ? (NAME_LINE.exec(first) ?? []) : [];
  if (!said || name === undefined) return { by: { name: own, is: "desk" }, words: content };
  return { by: { name: name.replace(/\\([^\w\s])/g, "$1"), is: said.is }, words: rest.join("\n") };
}

function answered(message: APIMessage, known: Known): FoundEntry["replyTo"] {
  const { by, words } = whoSaid(message, known, known.saidBy(message, null));
  return { name: by.name, words: cut(mark(words, known.names).text.replace(/\s+/g, " "), ANSWERED) };
}

/** What people and bots say: a message, an answer, a command's answer of each kind, the first one of a thread. */
const SAID: readonly number[] = [0, 19, 20, 21, 23];
const NOTICES: Readonly<Record<number, Notice>> = { 1: "joined", 2: "left", 4: "renamed", 6: "pinned", 7: "joined" };

const noticeOf = ({ type }: APIMessage): Notice | null => (SAID.includes(type) ? null : (NOTICES[type] ?? "other"));

function readEmbed({ author, title, url, description, fields = [], footer }: APIEmbed, names: Names): Embed {
  const marked = (words: string | undefined): Marked | null => (words ? mark(words, names) : null);
  return {
    author: author?.name ?? null,
    title: marked(title),
    link: url ?? null,
    words: marked(description),
    fields: fields.map(({ name, value }) => ({ name: mark(name, names), value: mark(value, names) })),
    footer: footer?.text ?? null,
  };
}

function readPoll({ question, answers, results }: NonNullable<APIMessage["poll"]>): Poll {
  return {
    question: question.text ?? "",
    answers: answers.map(({ answer_id: id, poll_media }) => ({
      words: poll_media.text ?? "",
      votes: results?.answer_counts.find((one) => one.id === id)?.count ?? null,
    })),
  };
}

const readFile = ({ filename, size, url, description, content_type: type }: APIAttachment): FoundFile => ({
  name: filename.replace(/^SPOILER_/, ""),
  size,
  url,
  description: description ?? null,
  type: type ?? null,
  spoiler: filename.startsWith("SPOILER_"),
});

/** What of Discord's components is read here, whatever their kind. */
interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string | null;
  readonly emoji?: { readonly name?: string | null };
  readonly placeholder?: string;
  readonly description?: string | null;
  readonly items?: readonly { readonly description?: string | null; readonly media: Media }[];
  readonly accessory?: Component;
  readonly components?: readonly Component[];
  readonly file?: Media;
  readonly name?: string;
  readonly size?: number;
  readonly spoiler?: boolean;
}

interface Media {
  readonly url: string;
}

const ROW = 1;
const TEXT = 10;
const THUMBNAIL = 11;
const GALLERY = 12;
const FILE = 13;
const SEPARATOR = 14;

function cardOf(components: readonly object[], names: Names): CardPart[] {
  return (components as readonly Component[]).flatMap((one): CardPart[] => {
    switch (one.type) {
      case TEXT:
        return [{ part: "words", words: mark(one.content ?? "", names) }];
      case ROW:
        return [{ part: "controls", labels: (one.components ?? []).map(labelOf) }];
      case GALLERY:
        return (one.items ?? []).map(({ description, media }) => picture(description, media));
      case THUMBNAIL:
        return one.description ? [{ part: "picture", description: one.description }] : [];
      case SEPARATOR:
        return [{ part: "line" }];
      default:
        return [...cardOf(one.components ?? [], names), ...(one.accessory ? accessoryOf(one.accessory, names) : [])];
    }
  });
}

const accessoryOf = (one: Component, names: Names): CardPart[] =>
  one.type === THUMBNAIL ? cardOf([one], names) : [{ part: "controls", labels: [labelOf(one)] }];

const labelOf = ({ label, placeholder, emoji }: Component): string => label ?? placeholder ?? emoji?.name ?? "…";

const picture = (description: string | null | undefined, { url }: Media): CardPart => ({
  part: "picture",
  description: description || nameIn(url),
});

/** Without what is signed, and ends. */
const nameIn = (url: string): string =>
  URL.canParse(url) ? (new URL(url).pathname.split("/").at(-1) ?? "") : url.replace(/^.*\//, "");

function filesIn(components: readonly object[]): FoundFile[] {
  return (components as readonly Component[]).flatMap((one) => {
    if (one.type !== FILE || !one.file) return filesIn(one.components ?? []);
    const name = one.name ?? nameIn(one.file.url);
    return [
      { name, size: one.size ?? 0, url: one.file.url, description: null, type: null, spoiler: one.spoiler === true },
    ];
  });
}
