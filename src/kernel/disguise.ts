import type { FileRef } from "./outbox.ts";

/** What a name may end with: it says what kind of file it is, and nothing of who made it. */
const ENDING = /\.([a-z0-9]{1,5})$/i;

/** A file under a name that says nothing of its sender, and without what pictures note about who made them. `place` counts from 1. */
export function disguise<File extends FileRef>(file: File, place: number): File & { filename: string; clean: true } {
  const ending = ENDING.exec(file.filename)?.[0].toLowerCase() ?? "";
  const kind = file.contentType?.startsWith("image/") ? "picture" : "file";
  const filename = `${file.spoiler ? "SPOILER_" : ""}${kind}-${place}${ending}`;
  return { ...file, filename, clean: true };
}
