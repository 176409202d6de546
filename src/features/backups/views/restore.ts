import type { Gone } from "#features/desk-file/index.ts";
import { findingText } from "#features/doctor/index.ts";
import { type Text, text, time } from "#kernel/text.ts";
import { type Block, type Control, heading, line, paragraph, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";
import type { Kept } from "../kept.ts";
import type { Looked } from "../look-at-restore.ts";
import { keptButton, paramsOf } from "./backups.ts";
import { changeText } from "./change-text.ts";

/** A card is no book; the file below it has all. */
const SHOWN = 10;
const NAMED = 4;
export const FINDINGS = 3;

type Named = Pick<Kept, "kind" | "id" | "name" | "at">;
type Facts = Pick<
  Looked,
  "plan" | "gone" | "keepsPermissions" | "newest" | "details" | "findings" | "fromFile" | "blocked"
>;

/** What restoring would change, before anything is changed. */
export function restoreView(kept: Named, facts: Facts, news: "changed meanwhile" | "none" = "none"): View {
  const { plan, gone, keepsPermissions, newest, details, findings, fromFile, blocked } = facts;
  const { changes } = plan;
  const may = changes.length > 0 && !blocked;
  return {
    tone: blocked || news !== "none" ? "problem" : "neutral",
    blocks: [
      heading(headingOf(kept)),
      ...(news === "none" ? [] : [paragraph(text("backups.changed-meanwhile"))]),
      paragraph(text(changes.length === 0 ? "backups.nothing-differs" : "backups.would-change")),
      ...changeLines(changes),
      ...(details.length > 0 ? [linesFile("changes.txt", details)] : []),
      ...(gone.length + findings.length > 0 ? [line] : []),
      ...goneLines(gone),
      ...(blocked ? [paragraph(text("backups.nobody-answers"))] : []),
      ...(may ? findings.slice(0, FINDINGS).map((finding) => paragraph(findingText(finding))) : []),
      ...(keepsPermissions ? [small(text("backups.keeps-permissions"))] : []),
      ...(fromFile && may ? [small(text("backups.from-file"))] : []),
    ],
    rows: [controls(kept, may ? newest : null, may)],
  };
}

const headingOf = ({ name, at }: Named): Text =>
  name === null ? text("backups.heading-point", { at: time(at, "f") }) : text("backups.heading-backup", { name });

function controls(kept: Named, newest: string | null, may: boolean): Control[] {
  const params = paramsOf(kept);
  return [
    ...(may ? [keptButton(ids.restoreId, [...params, newest ?? ""], text("backups.button-restore"), "primary")] : []),
    keptButton(ids.fileId, params, text("backups.button-file")),
    ...(kept.kind === "backup" ? [keptButton(ids.removeId, [kept.id], text("backups.button-remove"))] : []),
  ];
}

export function changeLines(changes: readonly string[]): Block[] {
  const more = changes.length - SHOWN;
  return [
    ...changes.slice(0, SHOWN).map((change) => paragraph(text("backups.line", { change: changeText(change) }))),
    ...(more > 0 ? [small(text("backups.more", { count: more }))] : []),
  ];
}

export const linesFile = (name: string, lines: readonly string[]): Block => ({
  block: "file",
  file: { name, base64: Buffer.from(`${lines.join("\n")}\n`).toString("base64") },
});

function goneLines(gone: readonly Gone[]): Block[] {
  const of = (is: Gone["is"]) => gone.filter((one) => one.is === is).map((one) => one.of);
  const said = (names: readonly string[], say: (of: string) => Text): Block[] =>
    names.length === 0 ? [] : [paragraph(say(listed(names)))];
  return [
    ...said(of("role"), (names) => text("backups.gone-roles", { of: names })),
    ...said(of("channel"), (names) => text("backups.gone-channels", { of: names })),
    ...said(of("panel"), (names) => text("backups.gone-panels", { of: names })),
    ...said(of("picture"), (names) => text("backups.gone-pictures", { of: names })),
  ];
}

export const listed = (names: readonly string[]): string =>
  names.slice(0, NAMED).join(", ") + (names.length > NAMED ? ` +${names.length - NAMED}` : "");

export interface Restored {
  readonly changes: readonly string[];
  /** The change after which the desk was as it was before; null when that is not known. */
  readonly undo: string | null;
  /** Help messages that do not stand where they should. */
  readonly notPosted: readonly string[];
}

/** It is done, and how to take it back. */
export const restoredView = (kept: Named, { changes, undo, notPosted }: Restored): View => ({
  tone: "good",
  blocks: [
    heading(text("backups.restored")),
    paragraph(headingOf(kept)),
    ...changeLines(changes),
    ...(notPosted.length > 0 ? [paragraph(text("backups.not-posted", { panels: listed(notPosted) }))] : []),
    small(text("backups.restored-what-now")),
  ],
  ...(undo === null ? {} : { rows: [[keptButton(ids.lookId, ["point", undo], text("backups.button-undo"))]] }),
});
