import { childrenOf, type TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { pageOf, pageRows } from "#kernel/pages.ts";
import { channelLink, type Text, text } from "#kernel/text.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { listPageId, restoreButtonId } from "../ids.ts";
import { inOrder, pathOf } from "../tree.ts";
import { leadsName, roomName } from "./words.ts";

/** So many lines a card holds. */
const SHOWN = 15;

/** All topics that are offered, in the order of the tree, a page at a time. */
export function listView(types: readonly TicketType[], wanted: number | string | undefined): View {
  const all = inOrder(types);
  if (all.length === 0) return { tone: "neutral", blocks: [paragraph(text("types.list-empty"))] };
  const page = pageOf(wanted, all.length, SHOWN);
  const some = all.slice(page.at * SHOWN, (page.at + 1) * SHOWN);
  return {
    tone: "neutral",
    blocks: [
      heading(text("types.list-heading", { count: all.length })),
      ...some.map((type) => row(types, type)),
      ...(some.some(({ origin }) => origin === "file") ? [small(text("types.list-from-file"))] : []),
    ],
    ...pageRows(page, (to) => customId(listPageId, String(to)), {
      back: text("types.button-before"),
      next: text("types.button-after"),
    }),
  };
}

function row(types: readonly TicketType[], type: TicketType): TextBlock {
  const given = { topic: pathOf(types, type), key: type.key, what: whatOf(types, type) };
  return paragraph(type.origin === "file" ? text("types.list-row-file", given) : text("types.list-row", given));
}

function whatOf(types: readonly TicketType[], type: TicketType): Text {
  const below = childrenOf(types, type.id).length;
  if (below > 0) return text("types.list-below", { count: below });
  if (type.leads === "redirect") return leadsName(type.leads);
  const room = roomName(type.room);
  const what =
    type.destinationId === null ? room : text("types.room-in", { room, place: channelLink(type.destinationId) });
  return type.leads === "report" ? text("types.list-report", { what }) : what;
}

export function removedView({ id, name }: Pick<TicketType, "id" | "name">): View {
  return {
    tone: "good",
    blocks: [paragraph(text("types.removed", { topic: name }))],
    rows: [
      [
        {
          control: "button",
          id: customId(restoreButtonId, id),
          label: text("types.button-undo"),
          style: "secondary",
        },
      ],
    ],
  };
}
