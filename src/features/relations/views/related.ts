import { memberOf, type Row, type Ticket } from "#features/tickets/index.ts";
import { customId } from "#kernel/feature.ts";
import { type Page, pageRows } from "#kernel/pages.ts";
import { type Markup, text, time } from "#kernel/text.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";
import { pageButtonId } from "../ids.ts";
import type { Is } from "../relation.ts";
import { relationText } from "./relation-text.ts";

interface Line {
  readonly is: Is;
  readonly link: Markup;
  /** Null where they may not read it. */
  readonly row: Row | null;
}

/** For whoever of the team asked: one line for each. */
export function relatedView({ id, number }: Pick<Ticket, "id" | "number">, lines: readonly Line[], page: Page): View {
  if (lines.length === 0) {
    return { tone: "neutral", blocks: [paragraph(text("relations.none", { number: String(number) }))] };
  }
  return {
    tone: "neutral",
    blocks: [
      heading(text("relations.heading", { number: String(number) })),
      ...lines.map(({ is, link, row }) => paragraph(lineOf(is, link, row))),
    ],
    ...pageRows(page, (to) => customId(pageButtonId, id, String(to)), {
      back: text("relations.button-back"),
      next: text("relations.button-next"),
    }),
  };
}

function lineOf(is: Is, link: Markup, row: Row | null) {
  if (row === null) return relationText(is, [link]);
  const { ticket, type } = row;
  const what = { is: relationText(is, [link]), type, member: memberOf(row) };
  return ticket.closedAt === null
    ? text("relations.line-open", { ...what, at: time(ticket.openedAt) })
    : text("relations.line-closed", { ...what, at: time(ticket.closedAt) });
}
