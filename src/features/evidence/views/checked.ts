import { text, time } from "#kernel/text.ts";
import { type Block, heading, line, paragraph, quote, small, type View } from "#kernel/view.ts";
import type { Evidence } from "../evidence.ts";

export interface Checked {
  readonly evidence: Pick<Evidence, "copy" | "takenAt">;
  readonly is: "unchanged" | "changed";
}

/** More than one message is kept with a ticket only by later ways in; a card has places for so many. */
const MOST = 4;

/** What is kept with a ticket, and whether its bytes are those that were kept. */
export function checkedView(number: number, checked: readonly Checked[]): View {
  if (checked.length === 0) return { tone: "neutral", blocks: [paragraph(text("evidence.none"))] };
  const isWhole = checked.every(({ is }) => is === "unchanged");
  return {
    tone: isWhole ? "good" : "problem",
    blocks: [
      heading(text("evidence.checked-heading", { number: String(number) })),
      ...checked.slice(0, MOST).flatMap(one),
    ],
  };
}

function one({ evidence: { copy, takenAt }, is }: Checked): Block[] {
  const { author, url, writtenAt, text: words, files, sha256 } = copy;
  return [
    line,
    paragraph(text("evidence.checked-by", { name: author.name, id: { markup: author.id } })),
    paragraph(
      text("evidence.checked-where", {
        link: { markup: url },
        written: time(writtenAt, "f"),
        taken: time(takenAt, "f"),
      }),
    ),
    ...(words === "" ? [] : [quote(words)]),
    paragraph(text("evidence.copied", { files: files.length - 1 })),
    paragraph(is === "unchanged" ? text("evidence.unchanged") : text("evidence.changed")),
    small(text("evidence.hash", { hash: { markup: sha256 } })),
  ];
}
