import { latin, Unreadable } from "./bytes.ts";
import { cleanGif } from "./gif.ts";
import { cleanHeif } from "./heif.ts";
import { cleanJpeg } from "./jpeg.ts";
import { cleanMovie } from "./movie.ts";
import { cleanMp3 } from "./mp3.ts";
import { isPlainText } from "./plain-text.ts";
import { cleanPng } from "./png.ts";
import { cleanWebp } from "./webp.ts";

/**
 * A file without what its program or camera noted about whoever made it: place, time, device, author.
 *
 * JPEG, PNG, WebP, GIF, HEIC, AVIF, MP4, MOV, M4A and MP3, told by their bytes and not by their names. Other kinds of files are returned
 * as they are, or refused; plain text always passes. Undefined for one that can't be read to its end: what it says of its maker can't be found, so it must not be passed on.
 */
export function cleanFile(bytes: Uint8Array, others: "pass" | "refuse" = "pass"): Uint8Array | undefined {
  const clean = cleanerOf(bytes);
  if (!clean) return others === "pass" || isPlainText(bytes) ? bytes : undefined;
  try {
    return clean(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function cleanerOf(bytes: Uint8Array): ((bytes: Uint8Array) => Uint8Array) | undefined {
  if (latin(bytes, 0, 2) === "\xff\xd8") return cleanJpeg;
  if (latin(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return cleanPng;
  if (latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 4) === "WEBP") return cleanWebp;
  if (/^GIF8[79]a/.test(latin(bytes, 0, 6))) return cleanGif;
  if (latin(bytes, 0, 3) === "ID3") return cleanMp3;
  if (latin(bytes, 4, 4) === "ftyp") return HEIF.test(latin(bytes, 8, 4)) ? cleanHeif : cleanMovie;
  return undefined;
}

/** Brands of pictures; all others of this format are movies and recordings. */
const HEIF = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/;
