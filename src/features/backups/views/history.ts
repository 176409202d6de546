import type { DeskChange } from "#features/desk-file/index.ts";
import { customId } from "#kernel/feature.ts";
import { pageOf, pageRows } from "#kernel/pages.ts";
import { mention, type Text, text, time } from "#kernel/text.ts";
import { type Block, type Control, heading, paragraph, small, type View } from "#kernel/view.ts";
import * as ids from "../ids.ts";
import { keptButton } from "./backups.ts";
import { changeText } from "./change-text.ts";

/** Changes on a page, and lines of each. */
const SHOWN = 6;
const LINES = 3;

/** How the set-up changed, the newest first, with a way back to how it was after each of them. */
export function historyView(all: readonly DeskChange[], wanted: number | string | undefined): View {
  if (all.length === 0) return { tone: "neutral", blocks: [paragraph(text("backups.history-none"))] };
  const page = pageOf(wanted, all.length, SHOWN);
  const from = page.at * SHOWN;
  const some = all.slice(from, from + SHOWN);
  const labels = { back: text("backups.button-newer"), next: text("backups.button-older") };
  const { rows = [] } = pageRows(page, (to) => customId(ids.historyPageId, String(to)), labels);
  return {
    tone: "neutral",
    blocks: [
      heading(text("backups.history")),
      ...some.flatMap((change, index) => entry(change, from + index + 1)),
      small(text("backups.history-kept")),
    ],
    rows: [...wayBack(some, from), ...rows],
  };
}

function entry({ at, by, how, lines }: DeskChange, number: number): Block[] {
  const [first] = lines;
  const what = first === undefined ? text("backups.part-other") : changeText(first);
  const more = lines.length - LINES;
  return [
    paragraph(text("backups.entry", { number, at: time(at, "f"), who: whoText(by, how), change: what })),
    ...lines.slice(1, LINES).map((line) => paragraph(text("backups.entry-line", { change: changeText(line) }))),
    ...(more > 0 ? [small(text("backups.more-of-it", { count: more }))] : []),
  ];
}

function whoText(by: DeskChange["by"], how: DeskChange["how"]): Text {
  if (by === null) return how === "file" ? text("backups.by-file") : text("backups.by-somebody");
  const who = mention(by);
  if (how === "file") return text("backups.by-importing", { who });
  return how === "restored" ? text("backups.by-restoring", { who }) : text("backups.by", { who });
}

/** Not to the newest: that is how it is. */
function wayBack(some: readonly DeskChange[], from: number): Control[][] {
  const points = some
    .map(({ id, hasPoint }, index) => ({ id, hasPoint, number: from + index + 1 }))
    .filter(({ hasPoint, number }) => hasPoint && number > 1);
  const [only] = points;
  if (!only) return [];
  if (points.length === 1) {
    return [
      [keptButton(ids.lookId, ["point", only.id], text("backups.back-to-short", { number: only.number }), "primary")],
    ];
  }
  return [
    [
      {
        control: "menu",
        id: ids.backToId,
        placeholder: text("backups.back-to-which"),
        options: points.map(({ id, number }) => ({ value: id, label: text("backups.back-to", { number }) })),
      },
    ],
  ];
}
