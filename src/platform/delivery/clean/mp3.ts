import { latin, slice } from "./bytes.ts";

/** Of the tag at the end of old files. */
const TAIL = 128;

/** An MP3 without its tags: title, artist, picture, and what programs add. */
export function cleanMp3(bytes: Uint8Array): Uint8Array {
  let from = 0;
  while (latin(bytes, from, 3) === "ID3") {
    const sizes = slice(bytes, from + 6, from + 10);
    const length = sizes.reduce((sum, byte) => sum * 128 + (byte & 127), 0);
    const footer = ((bytes[from + 5] ?? 0) & 0x10) === 0 ? 0 : 10;
    slice(bytes, from, from + 10 + length + footer);
    from += 10 + length + footer;
  }
  const hasTail = bytes.length - from >= TAIL && latin(bytes, bytes.length - TAIL, 3) === "TAG";
  return bytes.slice(from, hasTail ? bytes.length - TAIL : bytes.length);
}
