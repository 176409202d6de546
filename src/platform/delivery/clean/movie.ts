import { blank, boxesIn, type MediaBox } from "./boxes.ts";
import { Unreadable } from "./bytes.ts";

/** Boxes that hold others. */
const HOLDERS: ReadonlySet<string> = new Set(["moov", "trak", "mdia", "minf", "moof", "traf"]);
/** Notes: place, device, author, programs' own. */
const NOTES: ReadonlySet<string> = new Set(["udta", "meta", "uuid"]);
/** Headers that begin with when it was made and changed. */
const DATED: ReadonlySet<string> = new Set(["mvhd", "tkhd", "mdhd"]);

/** Boxes in boxes that any player reads; more of them are there to do harm. */
const DEEPEST = 10;

/** A movie or a recording (MP4, MOV, M4A, 3GP) without notes and dates. Sound and picture stay where they are in the file. */
export function cleanMovie(bytes: Uint8Array): Uint8Array {
  const clean = Uint8Array.from(bytes);
  const top = boxesIn(clean, 0, clean.length);
  if (!top.some(({ kind }) => kind === "moov" || kind === "moof")) throw new Unreadable();
  for (const box of top) cleanBox(clean, box);
  return clean;
}

function cleanBox(bytes: Uint8Array, box: MediaBox, depth = 0): void {
  if (depth > DEEPEST) throw new Unreadable();
  if (NOTES.has(box.kind)) {
    blank(bytes, box);
    return;
  }
  if (DATED.has(box.kind)) {
    const length = bytes[box.body] === 1 ? 16 : 8;
    if (box.body + 4 + length > box.end) throw new Unreadable();
    bytes.fill(0, box.body + 4, box.body + 4 + length);
  }
  if (!HOLDERS.has(box.kind)) return;
  for (const inner of boxesIn(bytes, box.body, box.end)) cleanBox(bytes, inner, depth + 1);
}
