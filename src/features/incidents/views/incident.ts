import { memberOf, type Row, type Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { type Markup, type Text, text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { heading, paragraph, small, type View } from "#kernel/view.ts";
import { pageButtonId } from "../ids.ts";

/** What became of the newest news in one ticket. Null: they were not for it. */
export type News = "delivered" | "on-its-way" | "unreachable" | "failed" | "closed" | "left-out" | "given-up" | null;

/** `hidden`: the number of one that they may not read. */
export type IncidentLine =
  | { readonly link: Markup; readonly row: Row; readonly news: News }
  | { readonly hidden: number };

/** An incident as the team sees it: what belongs to it, and where the newest news arrived. */
export function incidentView(given: {
  readonly ticket: Pick<Ticket, "id" | "number">;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  /** When the newest news went out. */
  readonly toldAt: Instant | null;
  readonly count: number;
  readonly lines: readonly IncidentLine[];
  readonly page: Page;
}): View {
  const { ticket, startedAt, endedAt, toldAt, count, lines, page } = given;
  const number = String(ticket.number);
  return {
    tone: "neutral",
    blocks: [
      heading(text("incidents.heading", { number })),
      paragraph(
        endedAt === null
          ? text("incidents.since", { at: time(startedAt, "f"), count })
          : text("incidents.over", { at: time(endedAt, "f"), count }),
      ),
      ...(toldAt === null ? [] : [small(text("incidents.told", { at: time(toldAt) }))]),
      ...lines.map((line) => paragraph(lineText(line))),
    ],
    ...pageRows(page, (to) => customId(pageButtonId, ticket.id, String(to)), {
      back: text("incidents.button-back"),
      next: text("incidents.button-next"),
    }),
  };
}

function lineText(line: IncidentLine): Text {
  if ("hidden" in line) return text("incidents.line-hidden", { number: String(line.hidden) });
  const { link, row, news } = line;
  const params = { link, type: row.type, member: memberOf(row) };
  return news === null
    ? text("incidents.line", params)
    : text("incidents.line-with-news", { ...params, news: newsText(news) });
}

function newsText(news: NonNullable<News>): Text {
  switch (news) {
    case "delivered":
      return text("incidents.news-delivered");
    case "on-its-way":
      return text("incidents.news-on-its-way");
    case "unreachable":
      return text("incidents.news-unreachable");
    case "failed":
      return text("incidents.news-failed");
    case "closed":
      return text("incidents.news-closed");
    case "left-out":
      return text("incidents.news-left-out");
    case "given-up":
      return text("incidents.news-given-up");
  }
}
