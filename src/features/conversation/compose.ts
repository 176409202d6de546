import type { FileRef, MessageBody } from "#kernel/outbox.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import { visible } from "#kernel/words.ts";
import { MEBIBYTE, SMALLEST_LIMIT } from "./file-limit.ts";
import type { Extra, Said } from "./message.ts";
import { splitFenced } from "./split.ts";

/** Discord's limit for a bot's message. */
const CONTENT = 2000;
/** Bytes of all files of one message; what a boosted server takes as one file may be more, and then travels alone. */
const REQUEST_CAP = 24 * MEBIBYTE;
const FILES_PER_MESSAGE = 10;
/** Characters that are left at most for what is said in place of files: some may turn out to be gone, or too large, when they are sent. */
const LEFT_FOR_FILES = 400;

export interface Composed {
  /** One or more messages, in order; only the first carries the name line and the reply. */
  readonly parts: readonly MessageBody[];
  /** Files that are too large to travel. */
  readonly skipped: readonly FileRef[];
}

export interface ComposeOptions {
  readonly replyTo?: NonNullable<MessageBody["replyTo"]>;
  /** A line of ours below the words. */
  readonly tail?: Text;
  /** Bytes of one file that Discord takes in the room; 10 MiB unless told. */
  readonly fileLimit?: number;
  /** Files that stand below these words already: as much room is left for them as when they came. */
  readonly sentWith?: readonly FileRef[];
}

/**
 * What somebody said, as the other side reads it: our line with the name, then their words, untouched but for what would imitate us.
 * A `lead` that is a string is such a line already, taken from a copy.
 */
export function compose(
  said: Said,
  lead: Text | string,
  translate: Translate,
  { replyTo, tail, fileLimit = SMALLEST_LIMIT, sentWith = [] }: ComposeOptions = {},
): Composed {
  const skipped = said.files.filter((file) => file.size > fileLimit);
  const files = said.files
    .filter((file) => file.size <= fileLimit)
    .map((file) => ({ ...file, instead: instead(file, translate) }));
  const lines = [
    typeof lead === "string" ? lead : translate(lead),
    ...(said.text === "" ? [] : [theirWords(said.text)]),
    ...said.extras.map((extra) => describe(extra, translate)),
    ...skipped.map((file) => translate(tooLarge(file.filename, fileLimit))),
    ...(tail ? [translate(tail)] : []),
  ];
  // What stood in the middle of a line begins a message now.
  const room = CONTENT - leftFor([...files, ...sentWith], translate);
  const texts = splitFenced(lines.join("\n"), room, (rest) => rest.replace(/^.*/, theirWords));
  const loads = load(files);
  const count = Math.max(texts.length, loads.length);
  const parts = Array.from({ length: count }, (_, index): MessageBody => {
    // Files go with the last text, so that they stand below all of it.
    const own = loads[index - (count - loads.length)] ?? [];
    return {
      content: texts[index] ?? "",
      allowed_mentions: { parse: [] },
      ...(own.length > 0 ? { files: own } : {}),
      ...(index === 0 && replyTo ? { replyTo } : {}),
    };
  });
  return { parts, skipped };
}

/** Says that a file did not come along. */
export const tooLarge = (file: string, limit: number): Text =>
  text("conversation.file-too-large", { file, limit: limit / MEBIBYTE });

function leftFor(files: readonly FileRef[], translate: Translate): number {
  const longest = files.map((file) => Math.max(...Object.values(instead(file, translate)).map(({ length }) => length)));
  return Math.min(
    LEFT_FOR_FILES,
    longest.reduce((sum, length) => sum + length + 1, 0),
  );
}

const instead = (file: FileRef, translate: Translate) => ({
  gone: translate(text("conversation.file-gone", { file: file.filename })),
  // Discord's own word, where the server took less than we were told.
  tooLarge: translate(text("conversation.file-refused", { file: file.filename })),
  unclean: translate(text("conversation.file-unclean", { file: file.filename })),
});

/** Their own words. Lines that look like ours (a name line, a small line) are escaped, so that nobody can pass for us. */
export function theirWords(words: string): string {
  return visible(words)
    .replace(/^(\s*)-#/gm, "$1\\-#")
    .replace(/^(\s*(?:[✅📝]\s*)?)\*\*(?=[^*\n]+\*\*[^\S\n]*(?:$|·))/gmu, "$1\\*\\*");
}

/** What a member said, or what somebody else wrote that is shown: other words over a link stay beside it, so that it shows where it leads. */
export const unmasked = (said: Said): Said => ({
  ...said,
  text: unmask(said.text),
  extras: said.extras.map((extra) => (extra.extra === "forward" ? { ...extra, text: unmask(extra.text) } : extra)),
});

const unmask = (words: string): string => visible(words).replace(/\](?=\(\s*<?\s*[a-z][a-z+.-]*:)/gi, "]\\");

function describe(extra: Extra, translate: Translate): string {
  if (extra.extra === "other") return translate(text("conversation.not-shown"));
  if (extra.extra === "held-back") return translate(text("conversation.held-back", { count: extra.count }));
  if (extra.extra === "sticker") return translate(text("conversation.sticker", { name: extra.name }));
  if (extra.extra === "poll") {
    const answers = extra.answers.map((answer) => `• ${theirWords(answer)}`).join("\n");
    return `${translate(text("conversation.poll", { question: extra.question }))}\n${answers}`;
  }
  const quoted = theirWords(extra.text).replaceAll("\n", "\n> ");
  return `${translate(text("conversation.forwarded"))}\n> ${quoted}`;
}

function load(files: readonly FileRef[]): FileRef[][] {
  const loads: FileRef[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = loads.at(-1);
    if (!last || last.length === FILES_PER_MESSAGE || bytes + file.size > REQUEST_CAP) {
      loads.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return loads;
}
