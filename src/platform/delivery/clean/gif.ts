import { joined, latin, type Piece, slice, Unreadable } from "./bytes.ts";

const PICTURE = 0x2c;
const EXTENSION = 0x21;
const END = 0x3b;
const CONTROL = 0xf9;
const APPLICATION = 0xff;
/** How often an animation runs. All other notes of programs, XMP among them, are left out. */
const REPEATS: ReadonlySet<string> = new Set(["NETSCAPE2.0", "ANIMEXTS1.0"]);

/** A GIF with nothing but its pictures, and how often they run. */
export function cleanGif(bytes: Uint8Array): Uint8Array {
  const first = 13 + colours(slice(bytes, 0, 13)[10] ?? 0);
  const pieces: Piece[] = [slice(bytes, 0, first)];
  for (let at = first; ; ) {
    const kind = slice(bytes, at, at + 1)[0];
    if (kind === END) return joined([...pieces, slice(bytes, at, at + 1)]);
    const end =
      kind === PICTURE ? endOfPicture(bytes, at) : kind === EXTENSION ? endOfBlocks(bytes, at + 2) : undefined;
    if (end === undefined) throw new Unreadable();
    if (kind === PICTURE || isDrawn(bytes, at)) pieces.push(slice(bytes, at, end));
    at = end;
  }
}

const isDrawn = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === CONTROL || (bytes[at + 1] === APPLICATION && REPEATS.has(latin(bytes, at + 3, 11)));

/** Bytes of a colour table, of which the flags say whether there is one. */
const colours = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

function endOfPicture(bytes: Uint8Array, at: number): number {
  return endOfBlocks(bytes, at + 10 + colours(slice(bytes, at, at + 10)[9] ?? 0) + 1);
}

/** Blocks each begin with their length; an empty one is the last. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  for (let at = from; ; ) {
    const length = slice(bytes, at, at + 1)[0] ?? 0;
    at += length + 1;
    if (length === 0) return at;
  }
}
