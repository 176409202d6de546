import type { Panel } from "#features/desk/index.ts";
import { customId } from "#kernel/feature.ts";
import { channelLink, type Text, text, time } from "#kernel/text.ts";
import { heading, paragraph, small, type TextBlock, type View } from "#kernel/view.ts";
import { restoreId } from "../ids.ts";

export interface PanelRow {
  readonly panel: Pick<Panel, "key" | "channelId" | "origin">;
  readonly topics: readonly string[];
  /** Its message, where it stands. */
  readonly link: string | null;
  readonly state: "stands" | "not-posted" | "away" | "channel-gone" | "no-permission";
}

/** So many lines a card holds. */
const SHOWN = 15;

export function panelListView(rows: readonly PanelRow[]): View {
  if (rows.length === 0) return { tone: "neutral", blocks: [paragraph(text("panels.list-empty"))] };
  const more = rows.length > SHOWN ? [small(text("panels.list-more", { count: rows.length - SHOWN }))] : [];
  return {
    tone: "neutral",
    blocks: [heading(text("panels.list-heading")), ...rows.slice(0, SHOWN).flatMap(lines), ...more],
  };
}

function lines({ panel, topics, link, state }: PanelRow): TextBlock[] {
  const where = link === null ? channelLink(panel.channelId) : { markup: link };
  return [
    paragraph(text("panels.list-row", { name: panel.key, where, topics: topics.join(", ") })),
    ...(state === "stands" ? [] : [paragraph(stateText(state))]),
    ...(panel.origin === "file" ? [small(text("panels.list-from-file"))] : []),
  ];
}

function stateText(state: Exclude<PanelRow["state"], "stands">): Text {
  switch (state) {
    case "not-posted":
      return text("panels.list-not-posted");
    case "away":
      return text("panels.list-away");
    case "channel-gone":
      return text("panels.list-channel-gone");
    case "no-permission":
      return text("panels.list-no-permission");
  }
}

/** After it was posted or changed. */
export function postedView(key: string, link: string, was: "posted" | "changed"): View {
  const params = { name: key, where: { markup: link } };
  return {
    tone: "good",
    blocks: [paragraph(was === "posted" ? text("panels.posted", params) : text("panels.changed", params))],
  };
}

/** Discord did not take it. */
export function notPostedView(key: string): View {
  return { tone: "problem", blocks: [paragraph(text("panels.not-posted", { name: key }))] };
}

export function deletedView(panel: Pick<Panel, "id" | "key">): View {
  return {
    tone: "good",
    blocks: [paragraph(text("panels.deleted", { name: panel.key }))],
    rows: [
      [
        {
          control: "button",
          id: customId(restoreId, panel.id),
          label: text("panels.button-undo"),
          style: "secondary",
        },
      ],
    ],
  };
}

export const discardedView: View = { tone: "rest", blocks: [paragraph(text("panels.discarded"))] };

/** Which one is meant is shown by selecting its message. */
export function whichPanelView(until: number): View {
  return {
    tone: "neutral",
    blocks: [heading(text("panels.which")), paragraph(text("panels.how-to-select", { until: time(until) }))],
  };
}

/** A message is waited for whose words and pictures become the help message's. */
export function whichMessageView(key: string, until: number): View {
  return {
    tone: "neutral",
    blocks: [
      heading(text("panels.which-message", { name: key })),
      paragraph(text("panels.how-to-select", { until: time(until) })),
    ],
  };
}

/** Where threads of a panel were made, and are made from now on. */
export function destinationView(key: string, before: Text | { readonly markup: string }, after: string): View {
  return {
    tone: "good",
    blocks: [paragraph(text("panels.destination-set", { name: key, after: channelLink(after), before }))],
  };
}
