import type { App } from "#kernel/app.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { MessageBody } from "#kernel/outbox.ts";
import { type Duration, days } from "#kernel/types.ts";
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
  for (const some of together(files)) {
    const kept: KeptFile[] = [];
    for (const file of some) kept.push(await keep(app, file));
    bodies.push({ content: bodies.length === 0 ? lead : "", files: kept, allowed_mentions: { parse: [] } });
  }
  return bodies;
}

function together(files: readonly MadeFile[]): MadeFile[][] {
  const messages: MadeFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = messages.at(-1);
    if (!last || last.length === FILES || bytes + file.bytes.length > BYTES) {
      messages.push([file]);
      bytes = file.bytes.length;
    } else {
      last.push(file);
      bytes += file.bytes.length;
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
