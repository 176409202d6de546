import type { Desk, Panel, TypeDefinition } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { type Block, type Button, type Control, heading, paragraph, prose, small, type View } from "#kernel/view.ts";
import { chooseId, openId } from "../ids.ts";

/** Names the panel's message in its channel's lane. */
export const panelSource = ({ id, posting }: Pick<Panel, "id" | "posting">): string => `panel:${id}:${posting}`;

/** The other way round; undefined for what is no panel's message. */
export function postingOf(source: string): Pick<Panel, "id" | "posting"> | undefined {
  const [, id, posting] = /^panel:([^:]+):(\d+)$/.exec(source) ?? [];
  return id === undefined ? undefined : { id, posting: Number(posting) };
}

/** Buttons of one row. */
const BUTTONS = 5;

export type PanelTopic = Pick<TypeDefinition, "id" | "key" | "name" | "description" | "emoji">;

export interface PanelFacts {
  readonly panel: Panel;
  readonly desk: Pick<Desk, "name">;
  /** The topics it offers, in order. */
  readonly types: readonly PanelTopic[];
  /** Whether the server takes tickets at all: without them there is nothing to press. */
  readonly takesTickets?: boolean;
}

/** The help message: what the server wrote, else ours, its pictures, and a way to begin. */
export function panelView({ panel, desk, types, takesTickets = true }: PanelFacts): View {
  return {
    tone: "neutral",
    ...(panel.look.colour === null ? {} : { accent: panel.look.colour }),
    blocks: [...panelBlocks(panel, desk), ...(takesTickets ? [] : [small(text("panels.none-taken"))])],
    rows: [...(takesTickets ? choices(panel, types) : []), panel.look.links.slice(0, BUTTONS).map(link)].filter(
      (row) => row.length > 0,
    ),
  };
}

export type PanelWords = Pick<Panel, "title" | "text" | "look">;

/** What is read on it. An empty title or text is none; without one of their own it says ours. */
export function panelBlocks({ title, text: words, look }: PanelWords, desk: PanelFacts["desk"]): Block[] {
  const pictures = look.images.map(({ url, description }) => ({
    url,
    alt: description === null ? text("panels.picture", { server: desk.name }) : { words: description },
  }));
  const blocks: Block[] = [
    ...(title === "" ? [] : [title === null ? ourHeading(desk) : heading(text("panels.own-heading", { title }))]),
    ...(words === "" ? [] : [words === null ? paragraph(text("panels.text")) : prose(words)]),
    ...(pictures.length > 0 ? [{ block: "gallery" as const, pictures }] : []),
  ];
  // A message that only has buttons still has to say something.
  return blocks.length > 0 ? blocks : [ourHeading(desk)];
}

const ourHeading = (desk: PanelFacts["desk"]) => heading(text("panels.heading", { server: desk.name }));

/** Rows of buttons for the topics, or one menu. A menu for one choice is a button. */
function choices(panel: Panel, types: readonly PanelTopic[]): Control[][] {
  if (isMenu(panel, types.length)) return [[menuOf(panel, types)]];
  const only = types.length === 1;
  const buttons = types.map((type) => topicButton(panel, type, only));
  return [buttons.slice(0, BUTTONS), buttons.slice(BUTTONS, 2 * BUTTONS)];
}

/** Up to five topics are buttons unless it says otherwise; up to ten when it says so and has no row of links. */
export function isMenu({ look }: Pick<Panel, "look">, topics: number): boolean {
  if (topics < 2) return false;
  if (look.shape === "menu") return true;
  return topics > (look.shape === "buttons" && look.links.length === 0 ? 2 * BUTTONS : BUTTONS);
}

function menuOf(panel: Panel, types: readonly PanelTopic[]): Control {
  const options = types.map((type) => {
    const own = panel.look.buttons[type.key];
    return {
      value: type.id,
      label: { words: own?.label ?? type.name },
      ...(type.description === "" ? {} : { description: { words: type.description } }),
      ...emojiOf(own?.emoji ?? type.emoji),
    };
  });
  return { control: "menu", id: customId(chooseId, panel.id), placeholder: text("panels.what-about"), options };
}

function topicButton(panel: Panel, type: PanelTopic, only: boolean): Button {
  const own = panel.look.buttons[type.key];
  return {
    control: "button",
    id: customId(openId, panel.id, type.id),
    label: buttonLabel(panel, type, only),
    style: own?.style ?? (only ? "primary" : "secondary"),
    ...emojiOf(own?.emoji ?? type.emoji),
  };
}

/** What stands on the button of a topic. */
export function buttonLabel(
  { look, button }: Pick<Panel, "look" | "button">,
  type: PanelTopic,
  only: boolean,
): Button["label"] {
  const own = look.buttons[type.key]?.label;
  if (own) return { words: own };
  if (!only) return { words: type.name };
  return button === null ? text("panels.button-open") : { words: button };
}

const link = ({ label, url, emoji }: Panel["look"]["links"][number]): Button => ({
  control: "button",
  id: url,
  label: { words: label },
  style: "link",
  ...emojiOf(emoji),
});

/** Files of its own that a panel's message carries. */
export const filesOf = ({ look }: Pick<Panel, "look">): readonly string[] =>
  look.images.map(({ url }) => url).filter((url) => url.startsWith("attachment://"));

const emojiOf = (emoji: string | null) => (emoji === null ? {} : { emoji });
