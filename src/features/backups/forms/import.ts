import { type FieldValue, form, say } from "#kernel/feature.ts";
import type { UploadedFile } from "#kernel/uploaded-file.ts";
import { NotAFile } from "../errors.ts";
import { importFormId } from "../ids.ts";
import { type ImportedFile, importedFiles } from "../imported-file.ts";
import { importCard } from "../look-at-import.ts";

/** Bytes: many times what a desk needs. */
const LARGEST = 256 * 1024;

/** Shows what the file would change. Nothing is changed before its card is pressed. */
export const importForm = form(importFormId, {
  access: "set-up",
  reply: "private",
  async submit({ app, write, guildId, actor, values }) {
    const upload = uploadIn(values["file"]);
    const bytes = upload && upload.size <= LARGEST ? await app.files.read(upload) : undefined;
    const source = bytes && asText(bytes);
    if (upload === undefined || source === undefined) throw new NotAFile(LARGEST / 1024);
    const file: ImportedFile = {
      id: app.ids.next(),
      guildId: guildId ?? "",
      userId: actor.id,
      name: upload.filename,
      source,
    };
    const card = await importCard(app, file, actor);
    await write((tx) => importedFiles.save(tx, app, file));
    return say(card);
  },
});

function uploadIn(value: FieldValue | undefined): UploadedFile | undefined {
  const [upload] = Array.isArray(value) ? value.filter((one): one is UploadedFile => typeof one === "object") : [];
  return upload;
}

function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
