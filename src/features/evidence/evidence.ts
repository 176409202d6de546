import type { APIMessage } from "@discordjs/core";
import { type Extra, readMessage, SMALLEST_LIMIT } from "#features/conversation/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { KeptFile } from "#kernel/files.ts";
import { allWordsIn } from "#kernel/pieces.ts";
import { days, hours, type Instant, type Snowflake } from "#kernel/types.ts";

/** What was not sent is forgotten after this. */
export const FORGOTTEN_AFTER = hours(24);
/** What was sent is kept for so long, whatever becomes of its ticket. */
export const KEPT_FOR = days(180);
/** Copies that one person may have without having sent them: one more, and the oldest is forgotten. */
export const MOST_UNSENT = 5;

/** Bytes of one file, and of all files of a message. What is beyond is named and not copied. */
export const LARGEST_FILE = SMALLEST_LIMIT;
export const LARGEST_TOGETHER = 25 * 1024 * 1024;

export interface Evidence {
  readonly id: string;
  readonly guildId: Snowflake;
  readonly person: PersonId;
  readonly ticketId: string | null;
  readonly content: ContentId;
  readonly takenAt: Instant;
  readonly copy: CopyOfMessage;
}

/** A message as it was when somebody reported it. */
export interface CopyOfMessage {
  readonly author: { readonly id: Snowflake; readonly name: string };
  readonly channelId: Snowflake;
  readonly url: string;
  readonly writtenAt: Instant;
  /** As it was read. */
  readonly text: string;
  /** The first is the record of the message, the others are its files. */
  readonly files: readonly KeptFile[];
  readonly left: readonly Left[];
  /** Of the bytes of `files`, one after the other. */
  readonly sha256: string;
}

/** A file that was not copied. */
export interface Left {
  readonly filename: string;
  readonly why: "too-large" | "gone";
}

type Readable = Pick<
  APIMessage,
  | "id"
  | "channel_id"
  | "author"
  | "content"
  | "components"
  | "timestamp"
  | "edited_timestamp"
  | "attachments"
  | "embeds"
> &
  Parameters<typeof readMessage>[0];

/** Everything a message says, files apart: its text, its cards, and what has no words of its own. */
export function wordsOf(message: Readable): string {
  const cards = (message.embeds ?? []).flatMap(({ author, title, description, url, fields = [], footer }) => [
    author?.name,
    title,
    description,
    url,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  const extras = readMessage(message).extras.map(extraWords);
  return [allWordsIn(message), ...cards, ...extras].filter(Boolean).join("\n");
}

function extraWords(extra: Extra): string {
  switch (extra.extra) {
    case "sticker":
      return `[sticker] ${extra.name}`;
    case "poll":
      return [`[poll] ${extra.question}`, ...extra.answers.map((answer) => `- ${answer}`)].join("\n");
    case "forward":
      return `[forward] ${extra.text}`;
    // Of members who are not named alone, and their words are no evidence.
    case "held-back":
    case "other":
      return "[other]";
  }
}

/**
 * The record of a message, of which the hash begins: always the same bytes for the same message. Its form is a promise; docs/evidence.md
 * says how to check it without us.
 */
export function recordOf(message: Readable, guildId: Snowflake): string {
  const { id, channel_id, author, timestamp, edited_timestamp } = message;
  return [
    `message: ${linkOf(message, guildId)}`,
    `server: ${guildId}`,
    `channel: ${channel_id}`,
    `id: ${id}`,
    `author: ${author.id} ${author.username}`,
    `written: ${timestamp}`,
    ...(edited_timestamp ? [`edited: ${edited_timestamp}`] : []),
    "",
    wordsOf(message),
    "",
  ].join("\n");
}

export const linkOf = ({ id, channel_id }: Pick<Readable, "id" | "channel_id">, guildId: Snowflake): string =>
  `https://discord.com/channels/${guildId}/${channel_id}/${id}`;

/** Which files are copied: each within the limit, and as many together as fit, from the first on. */
export function withinLimits<File extends { readonly size: number }>(
  files: readonly File[],
): { readonly small: readonly File[]; readonly large: readonly File[] } {
  const small: File[] = [];
  const large: File[] = [];
  let left = LARGEST_TOGETHER;
  for (const file of files) {
    const fits = file.size <= LARGEST_FILE && file.size <= left;
    (fits ? small : large).push(file);
    if (fits) left -= file.size;
  }
  return { small, large };
}
