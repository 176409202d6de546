import { cut, oneLine } from "./words.ts";

/** Characters; a path of Windows takes 260 with its folders. */
const LONGEST = 120;
const ENDING = /\.[A-Za-z0-9]{1,10}$/;

/**
 * A file's name as it may be saved and opened: what it ends with is what is read at its end, it leads into no folder, and nothing in it is a
 * mark of Discord's or of a system. `file` where nothing is left.
 */
export function safeFileName(name: string): string {
  const plain = oneLine(name)
    .replace(/[/\\:*?"<>|`]/g, "_")
    // Neither hidden nor up a folder; and Windows reads past dots and spaces at the end.
    .replace(/^[. ]+|[. ]+$/g, "");
  const ending = ENDING.exec(plain)?.[0] ?? "";
  const stem = plain.slice(0, plain.length - ending.length);
  if (stem === "") return `file${ending}`;
  return `${cut(stem, LONGEST - ending.length)}${ending}`;
}
