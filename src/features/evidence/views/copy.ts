import { type Text, text, time } from "#kernel/text.ts";
import { type Evidence, LARGEST_FILE, type Left } from "../evidence.ts";

const MEGABYTES = LARGEST_FILE / 1024 / 1024;

/** Above the words of a copy: whose they are, from where and when, and what shows that they are unchanged. One text a line. */
export function copyLead({ copy, takenAt }: Pick<Evidence, "copy" | "takenAt">): Text[] {
  const { author, url, writtenAt, sha256, left } = copy;
  return [
    text("evidence.copy-of", { name: author.name, id: { markup: author.id } }),
    text("evidence.copy-where", { link: { markup: url }, written: time(writtenAt, "f"), taken: time(takenAt, "f") }),
    text("evidence.copy-hash", { hash: { markup: sha256 } }),
    ...left.map(leftOut),
  ];
}

/** A file that was not copied, by name. */
export function leftOut({ filename, why }: Left): Text {
  return why === "too-large"
    ? text("evidence.too-large", { file: filename, limit: MEGABYTES })
    : text("evidence.file-gone", { file: filename });
}
