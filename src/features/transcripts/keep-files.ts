import type { App } from "#kernel/app.ts";
import {
  type Entry,
  type FoundEntry,
  type FoundFile,
  type KeptFile,
  PICTURE_TYPES,
  type PictureType,
} from "./document/transcript.ts";

const MEBIBYTE = 1024 * 1024;
/** Bytes of one file that is kept in a transcript, and of all of them: a page has to open. What is larger is named. */
export const LARGEST_FILE = 1 * MEBIBYTE;
export const MOST_BYTES = 5 * MEBIBYTE;

export interface WithFiles {
  readonly entries: readonly Entry[];
  /** Those that are only named in it: where they can be fetched from now. */
  readonly others: readonly FoundFile[];
}

/** Fetches the files of a conversation, the oldest first, one after the other. */
export async function keepFiles(app: Pick<App, "files" | "log">, found: readonly FoundEntry[]): Promise<WithFiles> {
  let left = MOST_BYTES;
  const entries: Entry[] = [];
  const others: FoundFile[] = [];
  for (const entry of found) {
    const files: KeptFile[] = [];
    for (const file of entry.files) {
      const bytes = file.size <= Math.min(LARGEST_FILE, left) ? await read(app, file) : undefined;
      left -= bytes?.length ?? 0;
      if (!bytes) others.push(file);
      files.push(toKept(file, bytes));
    }
    entries.push({ ...entry, files });
  }
  return { entries, others };
}

function toKept({ name, size, description, spoiler, type }: FoundFile, bytes: Uint8Array | undefined): KeptFile {
  const base64 = bytes ? Buffer.from(bytes).toString("base64") : null;
  return { name, size, description, spoiler, base64, picture: base64 === null ? null : pictureType(type) };
}

const pictureType = (type: string | null): PictureType | null =>
  PICTURE_TYPES.find((one) => type?.split(";")[0]?.trim().toLowerCase() === one) ?? null;

/** Undefined when it is not there, for whatever reason: the conversation is worth more than a file. */
async function read({ files, log }: Pick<App, "files" | "log">, { name, size, url }: FoundFile) {
  try {
    return await files.read({ filename: name, size, url });
  } catch (error) {
    log.warn({ err: error }, "a file of a transcript could not be fetched");
    return undefined;
  }
}
