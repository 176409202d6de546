import { customId } from "#kernel/feature.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";
import type { Button, View } from "#kernel/view.ts";
import { heading, paragraph, small } from "#kernel/view.ts";
import type { Backup } from "../backup-store.ts";
import * as ids from "../ids.ts";
import type { Kept } from "../kept.ts";

/** A button of a card about something that is kept. */
export const keptButton = (
  id: string,
  params: readonly string[],
  label: Text,
  style: Button["style"] = "secondary",
): Button => ({ control: "button", id: customId(id, ...params), label, style });

export const paramsOf = ({ kind, id }: Pick<Kept, "kind" | "id">): readonly string[] => [kind, id];

/** A new backup. */
export const keptView = ({ id, name }: Pick<Backup, "id" | "name">): View => ({
  tone: "good",
  blocks: [paragraph(text("backups.kept", { name })), small(text("backups.kept-what-now"))],
  rows: [[keptButton(ids.fileId, ["backup", id], text("backups.button-file"))]],
});

/** Every backup, and a way to each. */
export function backupsView(all: readonly Backup[]): View {
  const [only] = all;
  if (!only) return { tone: "neutral", blocks: [paragraph(text("backups.none"))] };
  return {
    tone: "neutral",
    blocks: [
      heading(text("backups.heading", { count: all.length })),
      ...all.map(({ name, at, by }) => paragraph(rowText(name, { at, by }))),
    ],
    rows: [
      all.length === 1
        ? [keptButton(ids.lookId, ["backup", only.id], text("backups.button-look"), "primary")]
        : [
            {
              control: "menu",
              id: ids.chooseId,
              placeholder: text("backups.which"),
              options: all.map(({ id, name }) => ({ value: id, label: { words: name } })),
            },
          ],
    ],
  };
}

const rowText = (name: string, { at, by }: Pick<Backup, "at" | "by">): Text =>
  by === null
    ? text("backups.row-by-nobody", { name, at: time(at) })
    : text("backups.row", { name, at: time(at), who: mention(by) });

/** Whether it is to go for good. */
export const removeView = ({ id, name }: Pick<Kept, "id" | "name">): View => ({
  tone: "problem",
  blocks: [paragraph(text("backups.remove-sure", { name: name ?? "" }))],
  rows: [
    [
      keptButton(ids.removeForGoodId, [id], text("backups.button-remove-yes"), "danger"),
      keptButton(ids.lookId, ["backup", id], text("backups.button-keep")),
    ],
  ],
});

/** How the desk was, as a desk file. */
export const fileView = ({ name, at }: Pick<Kept, "name" | "at">, source: string): View => ({
  tone: "neutral",
  blocks: [
    paragraph(
      name === null ? text("backups.file-point", { at: time(at, "f") }) : text("backups.file-backup", { name }),
    ),
    { block: "file", file: { name: "desk.yaml", base64: Buffer.from(source).toString("base64") } },
    small(text("backups.file-what-now")),
  ],
});
