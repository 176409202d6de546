import { joined, latin, type Piece, slice, Unreadable, view } from "./bytes.ts";

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
/** APP0 is the format's own header, APP14 says how colours are stored; the others are notes of cameras and programs. */
const KEPT_NOTES: ReadonlySet<number> = new Set([0xe0, 0xee]);
const EXIF = 0xe1;
const ORIENTATION = 0x0112;

/** A JPEG without Exif (place, time, device), XMP, colour profile, comments, and whatever stands behind its end. Which way is up stays. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const pieces: Piece[] = [slice(bytes, 0, 2)];
  let turned: number | undefined;
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw new Unreadable();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END) return joined([...withOrientation(pieces, turned), slice(bytes, at, at + 2)]);
    if (marker === START || (marker >= 0xd0 && marker <= 0xd7)) throw new Unreadable();
    const end = at + 2 + lengthAt(bytes, at + 2);
    const segment = slice(bytes, at, end);
    if (marker === EXIF) turned ??= orientation(segment);
    const isNote = marker >= 0xe0 && marker <= 0xef;
    if (marker !== COMMENT && (!isNote || KEPT_NOTES.has(marker))) pieces.push(isNote ? plainNote(segment) : segment);
    at = end;
    if (marker !== SCAN) continue;
    const next = endOfScan(bytes, end);
    pieces.push(slice(bytes, end, next));
    at = next;
  }
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const length = view(slice(bytes, at, at + 2)).getUint16(0);
  if (length < 2) throw new Unreadable();
  return length;
}

/** A header may carry a small picture of the whole one: of APP0 nothing but the header stays. */
function plainNote(segment: Uint8Array): Uint8Array {
  if (segment[1] !== 0xe0 || latin(segment, 4, 5) !== "JFIF\0" || segment.length < 18) {
    return segment[1] === 0xe0 ? new Uint8Array() : segment;
  }
  const header = Uint8Array.from(segment.subarray(0, 18));
  header.set([0, 16], 2);
  header.set([0, 0], 16);
  return header;
}

/** Where the picture's data ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Unreadable();
}

/** Which way is up: 1 to 8, as Exif says; undefined when it does not, or says nothing useful. */
function orientation(segment: Uint8Array): number | undefined {
  if (latin(segment, 4, 6) !== "Exif\0\0") return undefined;
  const tiff = segment.subarray(10);
  if (tiff.length < 14) return undefined;
  const little = latin(tiff, 0, 2) === "II";
  const data = view(tiff);
  const directory = data.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const count = data.getUint16(directory, little);
  for (let entry = directory + 2, index = 0; index < count && entry + 12 <= tiff.length; index++, entry += 12) {
    if (data.getUint16(entry, little) !== ORIENTATION) continue;
    const value = data.getUint16(entry + 8, little);
    return value > 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** An Exif segment that says which way is up and nothing else, behind the file's first header. */
function withOrientation(pieces: readonly Piece[], turned: number | undefined): readonly Piece[] {
  if (turned === undefined) return pieces;
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
  const exif = [...[..."Exif\0\0"].map((letter) => letter.charCodeAt(0)), ...tiff];
  const segment = Uint8Array.from([0xff, EXIF, 0, exif.length + 2, ...exif]);
  const [start = new Uint8Array(), ...rest] = pieces;
  return [start, segment, ...rest];
}
