import type { FileRef, MessageBody } from "#kernel/outbox.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import { visible } from "#kernel/words.ts";
import type { Extra, Said } from "./message.ts";
import { split } from "./split.ts";

/** Discord's limit for a bot's message. */
const CONTENT = 2000;
/** Bytes of one file that any server and any DM takes; a boosted server takes more. */
export const FILE_CAP = 10 * 1024 * 1024;
/** Bytes of all files of one message. */
const REQUEST_CAP = 24 * 1024 * 1024;
const FILES_PER_MESSAGE = 10;

export interface Composed {
  /** One or more messages, in order; only the first carries the name line and the reply. */
  readonly parts: readonly MessageBody[];
  /** Files that are too large to travel. */
  readonly skipped: readonly FileRef[];
}

/**
 * What somebody said, as the other side reads it: our line with the name, then their words, untouched but for what would imitate us.
 * A `lead` that is a string is such a line already, taken from a copy.
 */
export function compose(
  said: Said,
  lead: Text | string,
  translate: Translate,
  { replyTo, tail }: { replyTo?: NonNullable<MessageBody["replyTo"]>; tail?: Text } = {},
): Composed {
  const skipped = said.files.filter((file) => file.size > FILE_CAP);
  const files = said.files
    .filter((file) => file.size <= FILE_CAP)
    .map((file) => ({ ...file, instead: instead(file, translate) }));
  const lines = [
    typeof lead === "string" ? lead : translate(lead),
    ...(said.text === "" ? [] : [theirWords(said.text)]),
    ...said.extras.map((extra) => describe(extra, translate)),
    ...skipped.map((file) => translate(text("conversation.file-too-large", { file: file.filename }))),
    ...(tail ? [translate(tail)] : []),
  ];
  // What stood in the middle of a line begins a message now.
  const texts = split(lines.join("\n"), CONTENT, (rest) => rest.replace(/^.*/, theirWords));
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

const instead = (file: FileRef, translate: Translate) => ({
  gone: translate(text("conversation.file-gone", { file: file.filename })),
  tooLarge: translate(text("conversation.file-too-large", { file: file.filename })),
});

/** Their own words. Lines that look like ours (a name line, a small line) are escaped, so that nobody can pass for us. */
export function theirWords(words: string): string {
  return visible(words)
    .replace(/^(\s*)-#/gm, "$1\\-#")
    .replace(/^(\s*(?:✅\s*)?)\*\*(?=[^*\n]+\*\*[^\S\n]*(?:$|·))/gm, "$1\\*\\*");
}

function describe(extra: Extra, translate: Translate): string {
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
