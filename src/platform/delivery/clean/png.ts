import { joined, latin, type Piece, slice, view } from "./bytes.ts";

/** What a picture is drawn from. Times, texts, Exif, profiles and chunks of programs are left out. */
const DRAWN: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD acTL fcTL fdAT cICP mDCV cLLI".split(" "),
);
const SIGNATURE = 8;

/** A PNG with nothing but its picture. */
export function cleanPng(bytes: Uint8Array): Uint8Array {
  const pieces: Piece[] = [slice(bytes, 0, SIGNATURE)];
  for (let at = SIGNATURE; ; ) {
    const length = view(slice(bytes, at, at + 8)).getUint32(0);
    const kind = latin(bytes, at + 4, 4);
    const chunk = slice(bytes, at, at + 12 + length);
    if (DRAWN.has(kind)) pieces.push(chunk);
    if (kind === "IEND") return joined(pieces);
    at += chunk.length;
  }
}
