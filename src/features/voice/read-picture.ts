import type { App } from "#kernel/app.ts";
import type { FieldValue } from "#kernel/feature.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { NoPicture, PictureGone } from "./errors.ts";

/** Megabytes, below what Discord takes of one. */
const LARGEST = 8;

/** What Discord takes, by how such files begin, in base64. */
const KINDS: Readonly<Record<string, string>> = {
  iVBORw0KGgo: "image/png",
  "/9j/": "image/jpeg",
  R0lGOD: "image/gif",
  UklGR: "image/webp",
};

/** The picture that was put into a form; null when there is none. */
export function uploadIn(given: FieldValue | undefined): UploadedFile | null {
  const [upload] = Array.isArray(given) ? given.filter((one): one is UploadedFile => typeof one === "object") : [];
  return upload ?? null;
}

/** As Discord wants it. Throws `NoPicture`, and `PictureGone` once Discord has it no more. */
export async function readPicture({ files }: Pick<App, "files">, upload: UploadedFile): Promise<string> {
  if (upload.size > LARGEST * 1024 * 1024) throw new NoPicture(upload.filename, LARGEST);
  const bytes = await files.read(upload);
  if (!bytes) throw new PictureGone(upload.filename);
  const base64 = Buffer.from(bytes).toString("base64");
  const kind = Object.entries(KINDS).find(([begins]) => base64.startsWith(begins))?.[1];
  if (kind === undefined) throw new NoPicture(upload.filename, LARGEST);
  return `data:${kind};base64,${base64}`;
}
