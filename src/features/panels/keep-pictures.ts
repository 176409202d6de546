import type { PanelImage } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { days } from "#kernel/types.ts";
import { PicturesTooLarge, PictureTooLarge } from "./errors.ts";
import { DRAFT_KEPT, keptIn, type PanelSettings } from "./panel-draft.ts";

/** A picture that somebody uploaded: its link ends, or goes with its message. */
export interface UploadedPicture {
  readonly filename: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string;
  readonly url: string;
  readonly description: string | null;
}

export interface KeptPictures {
  readonly images: readonly PanelImage[];
  /** Where they can be seen for now. */
  readonly shown: Readonly<Record<string, string>>;
  /** Names of those that were gone already. */
  readonly gone: readonly string[];
}

const MEGABYTE = 1024 * 1024;
/** Of one panel: what Discord takes in one message everywhere, with room to spare. */
const TOGETHER = 20 * MEGABYTE;
const FOR_GOOD = days(36_500);

/** Copies pictures, so that neither their links nor their messages are needed again. Larger ones than the host allows are refused. */
export async function keepPictures(
  app: Pick<App, "files" | "config" | "clock">,
  pictures: readonly UploadedPicture[],
): Promise<KeptPictures> {
  const { pictureMegabytes } = app.config.panels;
  const large = pictures.find(({ size }) => size > pictureMegabytes * MEGABYTE);
  if (large) throw new PictureTooLarge(large.filename, pictureMegabytes);
  if (pictures.reduce((sum, { size }) => sum + size, 0) > TOGETHER) throw new PicturesTooLarge(TOGETHER / MEGABYTE);
  const kept = await Promise.all(pictures.map(async (picture) => ({ picture, image: await keep(app, picture) })));
  return {
    images: kept.flatMap(({ image }) => image ?? []),
    shown: Object.fromEntries(kept.flatMap(({ picture, image }) => (image ? [[image.url, picture.url]] : []))),
    gone: kept.flatMap(({ picture, image }) => (image ? [] : [picture.filename])),
  };
}

async function keep(
  { files, clock }: Pick<App, "files" | "clock">,
  { description, url, size, contentType }: UploadedPicture,
): Promise<PanelImage | undefined> {
  const ending = /^image\/(png|jpeg|gif|webp|avif)/.exec(contentType)?.[1] ?? "png";
  const given = { filename: "", size, contentType, url };
  const file = await files.keep(given, clock.now() + DRAFT_KEPT);
  if (!file) return undefined;
  // Its name finds it in the message, so no two are alike.
  const filename = `${file.kept}.${ending}`;
  return { url: `attachment://${filename}`, description, file: { kept: file.kept, filename, size, contentType } };
}

/** The pictures of a panel that is posted stay with us; those that it no longer has go. */
export async function keepForGood(
  tx: Tx,
  { files, clock }: Pick<App, "files" | "clock">,
  { before, after }: { readonly before: PanelSettings | undefined; readonly after: PanelSettings },
): Promise<void> {
  const needed = keptIn(after);
  await files.keepUntil(tx, needed, clock.now() + FOR_GOOD);
  await files.forget(tx, before ? keptIn(before).filter((kept) => !needed.includes(kept)) : []);
}
