import { joined, latin, type Piece, slice, view } from "./bytes.ts";

const DRAWN: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ANIM", "ANMF", "ALPH"]);
/** Bits of VP8X that promise a colour profile, Exif or XMP. */
const PROMISES = 0x20 | 0x08 | 0x04;
const HEADER = 12;

/** A WebP with nothing but its picture. */
export function cleanWebp(bytes: Uint8Array): Uint8Array {
  const end = 8 + view(slice(bytes, 0, HEADER)).getUint32(4, true);
  const pieces: Piece[] = [];
  for (let at = HEADER; at < end; ) {
    const length = view(slice(bytes, at, at + 8)).getUint32(4, true);
    // Chunks begin at even places; the last one may lack what fills it up.
    const chunk = slice(bytes, at, Math.min(at + 8 + length + (length % 2), Math.max(at + 8 + length, bytes.length)));
    const kind = latin(bytes, at, 4);
    if (DRAWN.has(kind)) pieces.push(kind === "VP8X" ? withoutPromises(chunk) : chunk);
    at += chunk.length;
  }
  const header = Uint8Array.from(bytes.subarray(0, HEADER));
  view(header).setUint32(4, 4 + pieces.reduce((sum, piece) => sum + piece.length, 0), true);
  return joined([header, ...pieces]);
}

function withoutPromises(chunk: Uint8Array): Uint8Array {
  const plain = Uint8Array.from(chunk);
  plain[8] = (plain[8] ?? 0) & ~PROMISES;
  return plain;
}
