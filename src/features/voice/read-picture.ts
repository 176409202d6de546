import type { App } from "#kernel/app.ts";
import type { FieldValue } from "#kernel/feature.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { NoPicture } from "./errors.ts";

/** Megabytes, below what Discord takes of one. */
const LARGEST = 8;

/** What Discord takes, by how such files begin, in base64. */
const KINDS: Readonly<Record<string, string>> = {
  iVBORw0KGgo: "image/png",
  "/9j/": "image/jpeg",
  R0lGOD: "image/gif",
  UklGR: "image/webp",
};

/** The picture that was put into a form, as Discord wants it; undefined when there is none. Throws `NoPicture`. */
export async function readPicture(
  { files }: Pick<App, "files">,
  given: FieldValue | undefined,
): Promise<string | undefined> {
  const [upload] = Array.isArray(given) ? given.filter((one): one is UploadedFile => typeof one === "object") : [];
  if (!upload) return undefined;
  const bytes = upload.size > LARGEST * 1024 * 1024 ? undefined : await files.read(upload);
  const base64 = bytes && Buffer.from(bytes).toString("base64");
  const kind = Object.entries(KINDS).find(([begins]) => base64?.startsWith(begins))?.[1];
  if (base64 === undefined || kind === undefined) throw new NoPicture(upload.filename, LARGEST);
  return `data:${kind};base64,${base64}`;
}
