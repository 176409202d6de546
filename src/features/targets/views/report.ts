import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { channelLink, mention, type Text, text, time } from "#kernel/text.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { reportPageId } from "../ids.ts";
import type { Asked } from "../report.ts";
import type { Owed } from "../target.ts";

export interface ReportLine {
  readonly number: number;
  readonly type: string;
  readonly owed: Owed;
  readonly dueAt: Instant;
  /** Who looked after it then. */
  readonly assignee: Snowflake | null;
  readonly channelId: Snowflake | null;
}

export interface Report {
  readonly asked: Omit<Asked, "by">;
  /** Name of the topic, when it is about one. */
  readonly topic: string | null;
  readonly counts: Readonly<Record<Owed, number>>;
  readonly lines: readonly ReportLine[];
  readonly page: Page;
}

/** For whoever leads the team: what was not done in time, what was due last first. */
export function reportView({ asked, topic, counts, lines, page }: Report): View {
  const about = [
    ...(topic === null ? [] : [small(text("targets.report-topic", { topic }))]),
    ...(asked.userId === null ? [] : [small(text("targets.report-member", { member: mention(asked.userId) }))]),
  ];
  const title = heading(text("targets.report-heading", { days: asked.days }));
  if (lines.length === 0) return { tone: "neutral", blocks: [title, ...about, paragraph(text("targets.report-none"))] };
  const turned = page.of > 1 ? [small(text("targets.report-page", { page: page.at + 1, pages: page.of }))] : [];
  return {
    tone: "neutral",
    blocks: [
      title,
      ...about,
      paragraph(text("targets.report-counts", counts)),
      ...lines.map((line) => paragraph(lineOf(line))),
      ...turned,
    ],
    ...pageRows(
      page,
      (to) => customId(reportPageId, String(asked.days), asked.typeId ?? "", asked.userId ?? "", String(to)),
      {
        back: text("targets.button-back"),
        next: text("targets.button-next"),
      },
    ),
  };
}

const OWED: Readonly<Record<Owed, Text>> = {
  first: text("targets.owed-first"),
  next: text("targets.owed-next"),
  resolution: text("targets.owed-resolution"),
};

function lineOf({ number, type, owed, dueAt, assignee, channelId }: ReportLine): Text {
  return text("targets.report-line", {
    number: String(number),
    type,
    what: OWED[owed],
    due: time(dueAt, "f"),
    who: assignee === null ? text("targets.report-nobody") : mention(assignee),
    room: channelId === null ? text("targets.report-no-place") : channelLink(channelId),
  });
}
