import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { type Button, heading, paragraph, small, type View } from "#kernel/view.ts";
import { cancelButtonId, chooseMenuId, pageButtonId } from "../ids.ts";
import type { SnipLine } from "../snip-store.ts";

/** A menu of Discord's holds this many. */
export const PER_PAGE = 25;

/** Which saved reply? The suggested ones stand first. Two at least. */
export function chooseView(given: {
  readonly ticketId: string;
  readonly snips: readonly SnipLine[];
  readonly suggested: number;
  readonly page: number;
}): View {
  const { ticketId, snips, suggested } = given;
  const pages = Math.ceil(snips.length / PER_PAGE);
  // The last page has two at least: a menu with one choice is none.
  const page = Math.max(0, Math.min(given.page, pages - 1));
  const first = Math.max(0, Math.min(page * PER_PAGE, snips.length - 2));
  const shown = snips.slice(first, first + PER_PAGE);
  const more: Button[] =
    pages > 1
      ? [
          {
            control: "button",
            id: customId(pageButtonId, ticketId, String((page + 1) % pages)),
            label: text("snips.button-more"),
            style: "secondary",
          },
        ]
      : [];
  return {
    tone: "neutral",
    blocks: [
      heading(text("snips.choose-heading")),
      ...(suggested > 0 && page === 0 ? [paragraph(text("snips.suggested", { count: suggested }))] : []),
      ...(pages > 1 ? [small(text("snips.page", { page: page + 1, pages }))] : []),
    ],
    rows: [
      [
        {
          control: "menu",
          id: customId(chooseMenuId, ticketId),
          placeholder: text("snips.choose-which"),
          options: shown.map(({ id, abbreviation, summary }) => ({
            value: id,
            label: { words: abbreviation },
            ...(summary === "" ? {} : { description: { words: summary } }),
          })),
        },
      ],
      [
        ...more,
        {
          control: "button",
          id: customId(cancelButtonId, ticketId),
          label: text("snips.button-cancel"),
          style: "secondary",
        },
      ],
    ],
  };
}

export const noneView: View = { tone: "neutral", blocks: [paragraph(text("snips.none"))] };
export const cancelledView: View = { tone: "rest", blocks: [paragraph(text("snips.cancelled"))] };
