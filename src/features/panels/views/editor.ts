import { type Desk, destinationFor, type PanelImage, type TicketType } from "#features/desk/index.ts";
import { type Lack, lackText } from "#features/places/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Markup, mention, roleMention, type Text, text, time } from "#kernel/text.ts";
import { type Block, type Button, heading, line, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { cut } from "#kernel/words.ts";
import * as ids from "../ids.ts";
import type { PanelDraft } from "../panel-draft.ts";
import { buttonLabel, isMenu, panelBlocks } from "./panel.ts";

export interface EditorFacts {
  readonly draft: PanelDraft;
  readonly desk: Pick<Desk, "name">;
  /** What it offers, in order. */
  readonly topics: readonly TicketType[];
  /** Until when a selected message is copied into it; null when none is waited for. */
  readonly armedUntil: number | null;
}

/** Discord shows 4,000 characters in a message; the preview leaves room for what stands around it. */
const PREVIEW = 700;
/** A card is not a list of hundreds. */
const NAMED = 10;

/** The help message as it is being made: every setting as it is now, the message as it will look, and what can be changed. */
export function editorView({ draft, desk, topics, armedUntil }: EditorFacts): View {
  const { settings, panelId, lacks, leftOut } = draft;
  const preview = {
    ...settings,
    text: settings.text === null ? null : cut(settings.text, PREVIEW),
    look: { ...settings.look, images: picturesNow(draft) },
  };
  const unseen = settings.look.images.length - preview.look.images.length;
  const blocks: Block[] = [
    heading(panelId === null ? text("panels.editor-new") : text("panels.editor-change", { name: settings.key })),
    paragraph(text("panels.editor-channel", { channel: channelLink(settings.channelId) })),
    paragraph(text("panels.editor-threads", { places: threadPlaces(draft, topics) })),
    paragraph(text("panels.editor-team", { team: team(draft) })),
    ...(settings.nameTemplate === null
      ? []
      : [paragraph(text("panels.editor-called", { template: cut(settings.nameTemplate, 100) }))]),
    ...(settings.starterTemplate === null
      ? []
      : [paragraph(text("panels.editor-starter", { template: cut(settings.starterTemplate, 100) }))]),
    ...lacks.map(lackLine),
    ...Object.keys(draft.typed).flatMap(mistakeLine),
    ...(topics.length === 0 ? [paragraph(text("panels.editor-no-topics"))] : []),
    ...(leftOut.length > 0 ? [paragraph(text("panels.editor-left-out", { files: leftOut.join(", ") }))] : []),
    ...(armedUntil === null ? [] : [paragraph(text("panels.editor-armed", { until: time(armedUntil) }))]),
    line,
    ...panelBlocks(preview, desk),
    ...(unseen > 0 ? [small(text("panels.editor-unseen", { count: unseen }))] : []),
    ...buttonLines(draft, topics),
  ];
  const { colour } = settings.look;
  return { tone: "neutral", ...(colour === null ? {} : { accent: colour }), blocks, rows: controls(draft) };
}

/** Files of its own stand in no message of this card, so they are shown by Discord's links to them. */
const picturesNow = ({ settings, shown }: PanelDraft): PanelImage[] =>
  settings.look.images.flatMap(({ url, description, file }) => {
    const link = file ? shown[url] : url;
    return link === undefined ? [] : [{ url: link, description }];
  });

/** What was typed and does not fit, with what does. The form has it still when it is opened again. */
function mistakeLine(field: string): TextBlock[] {
  switch (field) {
    case "colour":
      return [paragraph(text("panels.editor-colour"))];
    case "emoji":
      return [paragraph(text("panels.editor-emoji"))];
    case "links":
      return [paragraph(text("panels.editor-links"))];
    case "starter":
      return [paragraph(text("panels.editor-no-author"))];
    case "picture":
      return [paragraph(text("panels.editor-picture"))];
    default:
      return [];
  }
}

const lackLine = (lack: Lack): TextBlock => paragraph(lackText(lack));

function threadPlaces({ settings }: PanelDraft, topics: readonly TicketType[]): Text | Markup {
  const places = topics
    .filter(({ leads, room }) => leads !== "redirect" && room === "private-thread")
    .flatMap((type) => destinationFor(type, settings) ?? []);
  const all = [...new Set(places)].slice(0, NAMED);
  if (all.length === 0) return text("panels.editor-by-topic");
  return { markup: all.map((id) => channelLink(id).markup).join(" ") };
}

function team({ settings }: PanelDraft): Text | Markup {
  const all = [...settings.staff.roles.map(roleMention), ...settings.staff.users.map(mention)];
  if (all.length === 0) return text("panels.editor-team-of-topics");
  const more = all.length > NAMED ? ` +${all.length - NAMED}` : "";
  return {
    markup:
      all
        .slice(0, NAMED)
        .map(({ markup }) => markup)
        .join(" ") + more,
  };
}

/** What its buttons or its menu will say. */
function buttonLines({ settings }: PanelDraft, topics: readonly TicketType[]): TextBlock[] {
  const { look } = settings;
  const only = topics.length === 1;
  const menu = isMenu(settings, topics.length);
  const lines = topics.slice(0, NAMED).map((type): TextBlock => {
    const own = look.buttons[type.key];
    const label = buttonLabel(settings, type, only);
    const said = {
      emoji: { markup: own?.emoji ?? type.emoji ?? "▫️" },
      label: "words" in label ? label.words : label,
    };
    // What stands in a menu has no colour.
    const style = menu ? null : (own?.style ?? null);
    if (style === null) return small(text("panels.editor-button", said));
    return small(text("panels.editor-button-coloured", { ...said, style: styleText(style) }));
  });
  const links = look.links.map(({ label, url }) => small(text("panels.editor-link", { label, url: cut(url, 60) })));
  const shape = small(text(menu ? "panels.editor-as-menu" : "panels.editor-as-buttons"));
  const more = topics.length > NAMED ? [small(text("panels.editor-more", { count: topics.length - NAMED }))] : [];
  return topics.length + links.length === 0 ? [] : [shape, ...lines, ...more, ...links];
}

function styleText(style: "primary" | "secondary" | "success" | "danger"): Text {
  switch (style) {
    case "primary":
      return text("panels.style-primary");
    case "secondary":
      return text("panels.style-secondary");
    case "success":
      return text("panels.style-success");
    case "danger":
      return text("panels.style-danger");
  }
}

function controls({ id, panelId }: PanelDraft): Button[][] {
  const button = (name: string, label: Text, style: Button["style"] = "secondary"): Button => ({
    control: "button",
    id: customId(name, id),
    label,
    style,
  });
  return [
    [
      button(ids.postId, text(panelId === null ? "panels.button-post" : "panels.button-save"), "primary"),
      button(ids.askTextId, text("panels.button-text")),
      button(ids.askPicturesId, text("panels.button-pictures")),
      button(ids.askTopicsId, text("panels.button-topics")),
      button(ids.askButtonsId, text("panels.button-buttons")),
    ],
    [
      button(ids.askLinksId, text("panels.button-links")),
      button(ids.askTeamId, text("panels.button-team")),
      button(ids.askPlacesId, text("panels.button-places")),
      button(ids.copyId, text("panels.button-copy")),
      button(ids.discardId, text("panels.button-discard")),
    ],
  ];
}
