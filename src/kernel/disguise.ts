import type { FileRef } from "./outbox.ts";

/** What a name may end with: it says what kind of file it is, and nothing of who made it. */
const ENDING = /\.([a-z0-9]{1,5})$/i;

/** Kinds that are cleaned of what they say of their maker, and plain text, which says nothing but what it says. */
const HARMLESS =
  /\.(jpe?g|jfif|png|webp|gif|heic|heif|avif|mp4|m4v|mov|m4a|3gp|mp3|txt|log|md|csv|json|ya?ml|toml|ini|cfg|conf)$/i;

/** A file under a name that says nothing of its sender, and without what pictures note about who made them. `place` counts from 1. */
export function disguise<File extends FileRef, Clean extends NonNullable<FileRef["clean"]> = true>(
  file: File,
  place: number,
  clean?: Clean,
): File & { filename: string; clean: Clean | true } {
  const ending = ENDING.exec(file.filename)?.[0].toLowerCase() ?? "";
  const kind = file.contentType?.startsWith("image/") ? "picture" : "file";
  const filename = `${file.spoiler ? "SPOILER_" : ""}${kind}-${place}${ending}`;
  return { ...file, filename, clean: clean ?? true };
}

/** Whether a file is of a kind that may say who made it, and that we can't clean: PDF, Office, archives, and all we don't know. By its name. */
export const mayTellItsMaker = ({ filename }: Pick<FileRef, "filename">): boolean => !HARMLESS.test(filename);
