import type { APIAttachment, APIMessage, APIMessageSnapshotFields } from "@discordjs/core";
import type { FileRef } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Extra, Said } from "./message.ts";

/** MessageReferenceType of a forward. */
const FORWARD = 1;

/** MessageType of what a person wrote: a plain message and an answer. Joins, pins, calls and the like say nothing. */
const SPOKEN: readonly number[] = [0, 19];

/** Whether a person wrote this: no webhook, no notice of Discord's. */
export const isSpoken = (message: Pick<APIMessage, "type" | "webhook_id">): boolean =>
  SPOKEN.includes(message.type) && message.webhook_id === undefined;

type Readable = Pick<
  APIMessage,
  | "id"
  | "channel_id"
  | "content"
  | "attachments"
  | "sticker_items"
  | "poll"
  | "message_reference"
  | "message_snapshots"
  | "activity"
>;

/** Everything a person said in a message: text, files, stickers, polls, what they forwarded. Nothing is dropped silently. */
export function readMessage(message: Readable): Said {
  const forwarded = message.message_snapshots ?? [];
  const isForward = message.message_reference?.type === FORWARD;
  return {
    text: message.content,
    files: [
      ...message.attachments.map((file) => fileRef(message, file)),
      ...forwarded.flatMap(({ message: snapshot }) => snapshot.attachments.map((file) => fileRef(message, file))),
    ],
    extras: [
      ...forwarded.map(({ message: snapshot }): Extra => ({ extra: "forward", text: wordsOf(snapshot) })),
      ...(message.sticker_items ?? []).map(({ name }): Extra => ({ extra: "sticker", name })),
      ...(message.poll ? [readPoll(message.poll)] : []),
      ...(message.activity ? [{ extra: "other" } as const] : []),
    ],
    replyTo: isForward ? null : (message.message_reference?.message_id ?? null),
  };
}

/**
 * The same of staff, without our mention in front of what says who reads it: `//` or the server's prefix of replies. Without the Message
 * Content intent Discord gives us what they write only with it.
 */
export function readStaffMessage(message: Readable, self: Snowflake, prefix = "+"): Said {
  const said = readMessage(message);
  const ours = /^\s*<@!?(\d+)>\s*/.exec(said.text);
  if (ours?.[1] !== self) return said;
  const text = said.text.slice(ours[0].length);
  return text.startsWith("//") || text.startsWith(prefix) ? { ...said, text } : said;
}

/** What a forwarded message says: its text, all texts and links of its cards, the names of its stickers. */
function wordsOf({ content, embeds = [], sticker_items = [] }: Partial<APIMessageSnapshotFields>): string {
  const cards = embeds.flatMap((embed) => [
    embed.author?.name,
    embed.title,
    embed.description,
    embed.url,
    ...(embed.fields ?? []).flatMap(({ name, value }) => [name, value]),
    embed.image?.url,
    embed.footer?.text,
  ]);
  const stickers = sticker_items.map(({ name }) => name);
  return [content, ...cards, ...stickers].filter(Boolean).join("\n");
}

function readPoll(poll: NonNullable<APIMessage["poll"]>): Extra {
  const answers = poll.answers.map(({ poll_media }) => poll_media.text ?? "");
  return { extra: "poll", question: poll.question.text ?? "", answers };
}

function fileRef(message: Readable, file: APIAttachment): FileRef {
  return {
    channelId: message.channel_id,
    messageId: message.id,
    attachmentId: file.id,
    filename: file.filename,
    size: file.size,
    url: file.url,
    ...(file.content_type ? { contentType: file.content_type } : {}),
    ...(file.description ? { description: file.description } : {}),
    ...(file.filename.startsWith("SPOILER_") ? { spoiler: true } : {}),
  };
}
