import { childrenOf, type TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Text, text } from "#kernel/text.ts";
import { type Button, heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { listPageId, restoreButtonId } from "../ids.ts";
import { inOrder, pathOf } from "../tree.ts";
import { leadsName, roomName } from "./words.ts";

/** So many lines a card holds. */
const SHOWN = 15;

/** All topics that are offered, in the order of the tree, a page at a time. */
export function listView(types: readonly TicketType[], page: number): View {
  const all = inOrder(types);
  if (all.length === 0) return { tone: "neutral", blocks: [paragraph(text("types.list-empty"))] };
  const pages = Math.ceil(all.length / SHOWN);
  const at = Math.min(Math.max(page, 0), pages - 1);
  const some = all.slice(at * SHOWN, (at + 1) * SHOWN);
  const turn = (to: number, label: Text): Button[] =>
    to < 0 || to >= pages
      ? []
      : [{ control: "button", id: customId(listPageId, String(to)), label, style: "secondary" }];
  const buttons = [...turn(at - 1, text("types.button-before")), ...turn(at + 1, text("types.button-after"))];
  return {
    tone: "neutral",
    blocks: [
      heading(text("types.list-heading", { count: all.length })),
      ...some.map((type) => row(types, type)),
      ...(some.some(({ origin }) => origin === "file") ? [small(text("types.list-from-file"))] : []),
    ],
    ...(buttons.length > 0 ? { rows: [buttons] } : {}),
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
