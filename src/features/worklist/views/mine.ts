import { memberOf, NO_END, type Row } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { type Markup, type Text, text, time } from "#kernel/text.ts";
import { type Block, heading, paragraph, small, type View } from "#kernel/view.ts";
import { minePageButtonId } from "../ids.ts";

/** Whose turn it is, as whoever reads the list would say it. */
export type Standing = "team" | "member" | "rests" | "in-line";

export interface MineRow extends Omit<Row, "channelId"> {
  readonly is: "looked-after" | "asked";
  readonly standing: Standing;
  /** Null while there is no room. */
  readonly where: Markup | null;
  /** Named where the list is of several. */
  readonly server: string | null;
}

export interface Mine {
  readonly looked: readonly MineRow[];
  readonly asked: readonly MineRow[];
  /** How many wait for anybody of the team; null for who is not of it. */
  readonly unclaimed: number | null;
  readonly page: Page;
}

/** What is somebody's: to look after, and asked. */
export function mineView({ looked, asked, unclaimed, page }: Mine): View {
  const isLast = page.at === page.of - 1;
  const nothing = unclaimed === null ? text("worklist.mine-asked-none") : text("worklist.mine-none");
  const blocks: Block[] = [
    ...(looked.length + asked.length === 0 ? [paragraph(nothing)] : []),
    ...(looked.length === 0 ? [] : [heading(text("worklist.mine-looked")), ...looked.map(row)]),
    ...(asked.length === 0 ? [] : [heading(text("worklist.mine-asked")), ...asked.map(row)]),
    ...(isLast && unclaimed !== null && unclaimed > 0
      ? [small(text("worklist.mine-unclaimed", { count: unclaimed }))]
      : []),
    ...(page.of > 1 ? [small(text("worklist.page", { page: page.at + 1, pages: page.of }))] : []),
  ];
  return {
    tone: "neutral",
    blocks,
    ...pageRows(page, (to) => customId(minePageButtonId, String(to)), {
      back: text("worklist.button-back"),
      next: text("worklist.button-forward"),
    }),
  };
}

const LOOKED: Readonly<Record<Standing, string>> = {
  team: "worklist.looked-team",
  member: "worklist.looked-member",
  rests: "worklist.looked-rests",
  "in-line": "worklist.looked-in-line",
};

const ASKED: Readonly<Record<Standing, string>> = {
  team: "worklist.asked-team",
  member: "worklist.asked-you",
  rests: "worklist.asked-team",
  "in-line": "worklist.asked-in-line",
};

function row(of: MineRow) {
  const { ticket, type, standing, server } = of;
  const number = String(ticket.number);
  const since = time(ticket.turnAt);
  const where = of.where ?? text("worklist.no-place");
  if (of.is === "looked-after") {
    const whose = { number, type, member: memberOf(of), where };
    if (ticket.snoozedUntil === NO_END) return paragraph(text("worklist.looked-on-hold", whose));
    const until = time(ticket.snoozedUntil ?? ticket.turnAt);
    const at = standing === "rests" ? { until } : { since };
    return paragraph(text(LOOKED[standing], { ...whose, ...at }));
  }
  const about: Text | string = server === null ? type : text("worklist.type-at", { type, server });
  return paragraph(text(ASKED[standing], { number, about, where, since }));
}
