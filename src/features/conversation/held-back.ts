import { disguise, mayTellItsMaker } from "#kernel/disguise.ts";
import type { FileRef } from "#kernel/outbox.ts";
import type { Said } from "./message.ts";

export interface HeldBack {
  /** As the team may read it at once: renamed files, cleaned or left out. */
  readonly said: Said;
  /** Files that wait for their sender's word, renamed; they can't be cleaned. */
  readonly waiting: readonly FileRef[];
  /** What these are called by their sender. */
  readonly names: readonly string[];
}

/**
 * What a member who is not named said, without the files that may say who made them. A file larger than `limit` bytes is not sent anyway,
 * so nobody is asked about it.
 */
export function holdBack(said: Said, limit: number): HeldBack {
  const files = said.files.map((file, index) => {
    const waits = mayTellItsMaker(file) && file.size <= limit;
    return { file, waits, shown: waits ? disguise(file, index + 1) : disguise(file, index + 1, "or not sent") };
  });
  const waiting = files.filter(({ waits }) => waits);
  return {
    said: {
      ...said,
      files: files.filter(({ waits }) => !waits).map(({ shown }) => shown),
      extras: waiting.length > 0 ? [...said.extras, { extra: "held-back", count: waiting.length }] : said.extras,
    },
    waiting: waiting.map(({ shown }) => shown),
    names: waiting.map(({ file }) => file.filename),
  };
}
