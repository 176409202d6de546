import type { Desk, Panel, TicketType } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { type Block, type Button, type Control, heading, paragraph, prose, type View } from "#kernel/view.ts";
import { chooseId, openId } from "../ids.ts";

/** Names the panel's message in its channel's lane. */
export const panelSource = ({ id, posting }: Pick<Panel, "id" | "posting">): string => `panel:${id}:${posting}`;

/** Up to this many topics are buttons; more are a menu. */
const BUTTONS = 5;

export interface PanelFacts {
  readonly panel: Panel;
  readonly desk: Pick<Desk, "name">;
  /** The topics it offers, in order. */
  readonly types: readonly TicketType[];
}

/** The help message: what the server wrote, else ours, and a way to begin. */
export function panelView({ panel, desk, types }: PanelFacts): View {
  const blocks: Block[] = [
    panel.title === null
      ? heading(text("panels.heading", { server: desk.name }))
      : heading(text("panels.own-heading", { title: panel.title })),
    panel.text === null ? paragraph(text("panels.text")) : prose(panel.text),
  ];
  return { tone: "neutral", blocks, rows: [choices(panel, types)] };
}

function choices(panel: Panel, types: readonly TicketType[]): Control[] {
  const [only] = types;
  if (types.length === 1 && only) {
    const label = panel.button === null ? text("panels.button-open") : { words: panel.button };
    return [{ control: "button", id: customId(openId, panel.id, only.id), label, style: "primary", ...emojiOf(only) }];
  }
  if (types.length > BUTTONS) {
    const options = types.map((type) => ({
      value: type.id,
      label: { words: type.name },
      ...(type.description === "" ? {} : { description: { words: type.description } }),
      ...emojiOf(type),
    }));
    return [{ control: "menu", id: customId(chooseId, panel.id), placeholder: text("panels.what-about"), options }];
  }
  return types.map(
    (type): Button => ({
      control: "button",
      id: customId(openId, panel.id, type.id),
      label: { words: type.name },
      style: "secondary",
      ...emojiOf(type),
    }),
  );
}

const emojiOf = (type: TicketType) => (type.emoji === null ? {} : { emoji: type.emoji });
