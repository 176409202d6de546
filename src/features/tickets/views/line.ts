import { customId } from "#kernel/feature.ts";
import { text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";
import { heading, paragraph, type View } from "#kernel/view.ts";
import { leaveLineButtonId } from "../ids.ts";
import type { Ticket } from "../ticket.ts";

/** To whoever waits for a place. */
export function inLineView(given: { ticket: Ticket; position: number; probably: Instant | null }): View {
  const { ticket, position, probably } = given;
  const saved = probably === null ? text("tickets.line-next") : text("tickets.line-probably", { at: time(probably) });
  return {
    tone: "team",
    blocks: [heading(text("tickets.line-heading", { position: String(position) })), paragraph(saved)],
    rows: [
      [
        {
          control: "button",
          id: customId(leaveLineButtonId, ticket.id),
          label: text("tickets.button-leave-line"),
          style: "secondary",
        },
      ],
    ],
  };
}

export const leftLineView = (): View => ({ tone: "rest", blocks: [paragraph(text("tickets.line-left"))] });
