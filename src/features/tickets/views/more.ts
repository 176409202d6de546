import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { paragraph, type View } from "#kernel/view.ts";
import { moreMenuId } from "../ids.ts";
import type { MoreLine } from "../more-lines.ts";
import type { Ticket } from "../ticket.ts";

/** What else can be done with a ticket, for the one who asked. */
export function moreView(
  { id, number }: Pick<Ticket, "id" | "number">,
  lines: readonly Pick<MoreLine, "line" | "label" | "description">[],
): View {
  const options = lines.map(({ line, label, description }) => ({ value: line, label, description }));
  return {
    tone: "neutral",
    blocks: [paragraph(text("tickets.more", { number: String(number) }))],
    rows: [[{ control: "menu", id: customId(moreMenuId, id), placeholder: text("tickets.more-choose"), options }]],
  };
}
