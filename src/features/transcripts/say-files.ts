import { SMALLEST_LIMIT } from "#features/conversation/index.ts";
import type { App } from "#kernel/app.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { type Duration, days } from "#kernel/types.ts";
import type { FoundFile } from "./document/transcript.ts";
import type { MadeFile } from "./document/write-files.ts";

/** So long the files of a message that can't be delivered wait for that. */
const WAITS: Duration = days(30);
/** Of one message: Discord takes 10 files and 10 MiB each; together they stay below what it takes at once. */
const FILES = 10;
const BYTES = 9 * 1024 * 1024;

/** Messages that bring these files, the first with `lead`. The files are kept sealed until a message with them arrived. */
export async function bodiesWith(
  app: Pick<App, "files" | "clock">,
  files: readonly MadeFile[],
  lead: string,
): Promise<MessageBody[]> {
  const bodies: MessageBody[] = [];
  for (const some of together(files, ({ bytes }) => bytes.length)) {
    const kept: KeptFile[] = [];
    for (const file of some) kept.push(await keep(app, file));
    bodies.push({ content: bodies.length === 0 ? lead : "", files: kept, allowed_mentions: { parse: [] } });
  }
  return bodies;
}

/** What is kept of these files until a message with them arrived. */
export const keptIn = (bodies: readonly MessageBody[]): string[] =>
  bodies.flatMap(({ files = [] }) => files.flatMap((file) => ("kept" in file ? [file.kept] : [])));

/** Bytes of one file that stands beside a transcript, as any room takes them; and of all of them. */
const BESIDE = SMALLEST_LIMIT;
const ALL_BESIDE = 50 * 1024 * 1024;

/** Messages that bring files which are too large for the page: what they carry stays, whatever becomes of the rooms it was sent in. */
export async function bodiesBeside(
  app: Pick<App, "files" | "clock" | "log">,
  others: readonly FoundFile[],
): Promise<MessageBody[]> {
  const kept: KeptFile[] = [];
  let left = ALL_BESIDE;
  for (const file of others) {
    const one = file.size > 0 && file.size <= Math.min(BESIDE, left) ? await keepFound(app, file) : undefined;
    if (!one) continue;
    kept.push(one);
    left -= one.size;
  }
  return together(kept, ({ size }) => size).map((files) => ({ content: "", files, allowed_mentions: { parse: [] } }));
}

/** Undefined when it is gone, or can't be fetched: the transcript names it. */
async function keepFound(
  { files, clock, log }: Pick<App, "files" | "clock" | "log">,
  { name, size, type, url, description, spoiler }: FoundFile,
): Promise<KeptFile | undefined> {
  const filename = spoiler ? `SPOILER_${name}` : name;
  const upload = { filename, size, url, ...(type === null ? {} : { contentType: type }) };
  try {
    const kept = await files.keep(upload, clock.now() + WAITS);
    return kept && { ...kept, ...(description === null ? {} : { description }), ...(spoiler ? { spoiler } : {}) };
  } catch (error) {
    log.warn({ err: error }, "a file beside a transcript could not be fetched");
    return undefined;
  }
}

function together<T>(files: readonly T[], sizeOf: (file: T) => number): T[][] {
  const messages: T[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = messages.at(-1);
    if (!last || last.length === FILES || bytes + sizeOf(file) > BYTES) {
      messages.push([file]);
      bytes = sizeOf(file);
    } else {
      last.push(file);
      bytes += sizeOf(file);
    }
  }
  return messages;
}

async function keep(
  { files, clock }: Pick<App, "files" | "clock">,
  { name, type, bytes }: MadeFile,
): Promise<KeptFile> {
  const base64 = Buffer.from(bytes).toString("base64");
  const upload = { filename: name, size: bytes.length, contentType: type, url: `data:text/plain;base64,${base64}` };
  const kept = await files.keep(upload, clock.now() + WAITS);
  if (!kept) throw new Error("a transcript could not be kept");
  return kept;
}
