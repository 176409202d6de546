import type { Translate } from "#kernel/text.ts";
import { htmlEntry, htmlPage } from "./html.ts";
import { jsonEntry, jsonPage } from "./json.ts";
import { labelsFor } from "./labels.ts";
import { plainEntry, plainPage } from "./plain.ts";
import type { Format, Transcript } from "./transcript.ts";

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Bytes of one file: Discord takes 10 MiB, and around the messages stands a little more. */
export const PART = 8 * 1024 * 1024;

const TYPES: Readonly<Record<Format, string>> = {
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** A transcript in one format: one file, or several whose messages follow one another. */
export function writeFiles(of: Transcript, format: Format, translate: Translate, limit = PART): MadeFile[] {
  const labels = labelsFor(of, translate);
  const entryIn = {
    html: () => of.entries.map((entry) => htmlEntry(entry, labels)),
    txt: () => of.entries.map((entry) => plainEntry(entry, labels)),
    json: () => of.entries.map(jsonEntry),
  };
  const parts = together(entryIn[format](), limit);
  return parts.map((entries, index) => {
    const note = parts.length > 1 ? labels.part(index + 1, parts.length) : "";
    const pageIn = {
      html: () => htmlPage(of, labels, { entries: entries.join("\n"), note }),
      txt: () => plainPage(of, labels, { entries: entries.join("\n"), note }),
      json: () => jsonPage(of, { entries: entries.join(",\n"), number: index + 1, of: parts.length }),
    };
    const behind = parts.length > 1 ? `-${index + 1}` : "";
    const name = `ticket-${of.number}${behind}.${format}`;
    return { name, type: TYPES[format], bytes: Buffer.from(pageIn[format](), "utf8") };
  });
}

/** Neighbours share a part while it has room; a message alone may be larger than one. */
function together(entries: readonly string[], limit: number): string[][] {
  const parts: string[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry) + 2;
    if (bytes > 0 && bytes + size > limit) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(entry);
    bytes += size;
  }
  return parts;
}
