import { type Mistake, mistakeText } from "#features/desk-file/index.ts";
import { findingText } from "#features/doctor/index.ts";
import { PARTS } from "#kernel/parts.ts";
import { text } from "#kernel/text.ts";
import { heading, line, paragraph, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";
import type { ImportedFile } from "../imported-file.ts";
import type { LookedAtImport } from "../look-at-import.ts";
import { keptButton } from "./backups.ts";
import { changeLines, FINDINGS, linesFile, listed, type Restored } from "./restore.ts";

type File = Pick<ImportedFile, "id" | "name">;
type Facts = Pick<LookedAtImport, "plan" | "idle" | "keepsPermissions" | "details" | "findings" | "newest">;

/** What a desk file would change, before anything is changed. */
export function importView(
  { id, name }: File,
  { plan, idle, keepsPermissions, details, findings, newest }: Facts,
  news: "changed meanwhile" | "none" = "none",
): View {
  const { changes } = plan;
  const may = changes.length > 0;
  return {
    tone: news === "none" ? "neutral" : "problem",
    blocks: [
      heading(text("backups.import-heading", { name })),
      ...(news === "none" ? [] : [paragraph(text("backups.import-changed-meanwhile"))]),
      paragraph(text(may ? "backups.import-would-change" : "backups.nothing-differs")),
      ...changeLines(changes),
      ...(details.length > 0 ? [linesFile("changes.txt", details)] : []),
      ...(may && findings.length + idle.length > 0 ? [line] : []),
      ...(may ? findings.slice(0, FINDINGS).map((finding) => paragraph(findingText(finding))) : []),
      ...idle
        .slice(0, FINDINGS)
        .map(({ setting, part }) => small(text("backups.import-idle", { setting, part: PARTS[part].name }))),
      ...(keepsPermissions ? [small(text("backups.import-keeps-permissions"))] : []),
    ],
    ...(may ? { rows: [[keptButton(ids.importId, [id, newest ?? ""], text("backups.button-apply"), "primary")]] } : {}),
  };
}

const MISTAKES = 6;
/** So many mended, a file says more; a file of another kind may have as many as signs. */
const LISTED = 1_000;

/** What does not fit of a file, each with its line. The file that follows has all of it. */
export const importMistakesView = (name: string, mistakes: readonly Mistake[]): View => ({
  tone: "problem",
  blocks: [
    heading(text("backups.import-mistakes", { name })),
    ...mistakes.slice(0, MISTAKES).map(({ line, says }) => paragraph(text("backups.import-mistake", { line, says }))),
    ...(mistakes.length > MISTAKES
      ? [{ block: "file" as const, file: { name: "mistakes.txt", lines: mistakes.slice(0, LISTED).map(mistakeText) } }]
      : []),
    small(text("backups.import-mend")),
  ],
});

/** It is done, and how to take it back. */
export const importedView = ({ name }: Pick<File, "name">, { changes, undo, notPosted }: Restored): View => ({
  tone: "good",
  blocks: [
    heading(text("backups.imported", { name })),
    ...changeLines(changes),
    ...(notPosted.length > 0 ? [paragraph(text("backups.not-posted", { panels: listed(notPosted) }))] : []),
    small(text("backups.restored-what-now")),
  ],
  ...(undo === null ? {} : { rows: [[keptButton(ids.lookId, ["point", undo], text("backups.button-undo"))]] }),
});
