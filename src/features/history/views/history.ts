import { isOpen, type Row } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { channelLink, mention, text, time } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { pageButtonId } from "../ids.ts";

/** What a member asked before, the newest first. */
export function historyView(given: {
  readonly member: Snowflake;
  readonly rows: readonly Row[];
  /** On all pages. */
  readonly count: number;
  readonly page: Page;
}): View {
  const { member, rows, count, page } = given;
  if (rows.length === 0) {
    return { tone: "neutral", blocks: [paragraph(text("history.none", { member: mention(member) }))] };
  }
  const turned = page.of > 1 ? [small(text("history.page", { page: page.at + 1, pages: page.of }))] : [];
  return {
    tone: "neutral",
    blocks: [
      heading(text("history.heading")),
      paragraph(text("history.about", { member: mention(member), count })),
      ...rows.map(row),
      ...turned,
    ],
    ...pageRows(page, (to) => customId(pageButtonId, member, String(to)), {
      back: text("history.button-newer"),
      next: text("history.button-older"),
    }),
  };
}

function row({ ticket, type, channelId }: Row): TextBlock {
  const isGone = channelId === null || ticket.closedHow === "erased" || ticket.closedHow === "room-deleted";
  const params = {
    number: String(ticket.number),
    type,
    opened: time(ticket.openedAt, "D"),
    where: isGone ? text("history.no-place") : channelLink(channelId),
  };
  if (isOpen(ticket)) return paragraph(text("history.open", params));
  return paragraph(text("history.closed", { ...params, at: time(ticket.closedAt ?? ticket.turnAt) }));
}
