import { text } from "#kernel/text.ts";
import { type Block, paragraph, small, type View } from "#kernel/view.ts";
import type { Rendition, Transcript } from "../document/transcript.ts";
import type { MadeFile } from "../document/write-files.ts";

/** For whoever asked for it. */
export function copyView(
  { number, entries, missing, rendition }: Pick<Transcript, "number" | "entries" | "missing" | "rendition">,
  files: readonly MadeFile[],
  by: Rendition,
): View {
  const facts = { number: String(number), count: entries.length };
  const forMember =
    by === "member" ? text("transcripts.for-member", facts) : text("transcripts.for-member-by-team", facts);
  const left = entries.flatMap((entry) => entry.files).filter(({ base64 }) => base64 === null).length;
  return {
    tone: "neutral",
    blocks: [
      paragraph(rendition === "team" ? text("transcripts.for-team", facts) : forMember),
      ...files.map(
        ({ name, bytes }): Block => ({
          block: "file",
          file: { name, base64: Buffer.from(bytes).toString("base64") },
        }),
      ),
      ...(left > 0 ? [small(text("transcripts.files-named", { count: left }))] : []),
      ...(missing.older ? [small(text("transcripts.file-older"))] : []),
      ...(missing.places ? [small(text("transcripts.file-places"))] : []),
    ],
  };
}

/** It is too large for an answer. */
export const onItsWayView = (number: number): View => ({
  tone: "neutral",
  blocks: [paragraph(text("transcripts.on-its-way", { number: String(number) }))],
});
