import { plainLook } from "#features/desk/index.ts";
import { aDesk, aPanel, aType } from "#features/desk/testing.ts";
import type { Lack } from "#features/places/index.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { newSettings, type PanelDraft } from "../panel-draft.ts";
import { editorView } from "./editor.ts";
import {
  deletedView,
  destinationView,
  discardedView,
  notPostedView,
  type PanelRow,
  panelListView,
  postedView,
  whichMessageView,
  whichPanelView,
} from "./list.ts";
import { panelView } from "./panel.ts";

const desk = aDesk();
const types = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aType({ id: `type-${index}`, key: `topic-${index}`, name: `Topic ${index}`, room: "private-thread" }),
  );

const draft: PanelDraft = {
  id: "01jd0000000000000000000009",
  guildId: desk.guildId,
  userId: "1200000000000000040",
  panelId: null,
  settings: newSettings("help", "1200000000000000030", ["billing"]),
  basis: null,
  lacks: [],
  leftOut: [],
  shown: {},
  typed: {},
};
const CHANNEL = "1200000000000000030";
const everywhere: Lack[] = [
  { channelId: CHANNEL, use: "panel-with-files", missing: ["ViewChannel", "SendMessages", "AttachFiles"] },
  {
    channelId: CHANNEL,
    use: "private-thread",
    missing: ["ViewChannel", "CreatePrivateThreads", "SendMessagesInThreads"],
  },
  { channelId: CHANNEL, use: "private-thread", missing: ["WrongKind"] },
];
const full: PanelDraft = {
  ...draft,
  panelId: "01jd0000000000000000000002",
  settings: {
    ...draft.settings,
    title: "The harbour help desk, open around the clock",
    text: "Read the rules first. ".repeat(95),
    types: types(25).map(({ key }) => key),
    look: {
      colour: 0x2e9e5b,
      images: [
        { url: "https://example.org/banner.png", description: "Our harbour at night" },
        {
          url: "attachment://01jd0000000000000000000011.png",
          description: null,
          file: { kept: "01jd0000000000000000000011", filename: "01jd.png", size: 5, contentType: "image/png" },
        },
      ],
      shape: null,
      buttons: { "topic-0": { label: "Money", emoji: "💳", style: "success" } },
      links: Array.from({ length: 5 }, (_, index) => ({
        label: `Rules ${index}`,
        url: `https://example.org/${"rules/".repeat(10)}${index}`,
        emoji: null,
      })),
    },
    nameTemplate: "$number ".repeat(25),
    starterTemplate: "$author, $staff is here. ".repeat(60),
    staff: { roles: Array(12).fill("1200000000000000010"), users: Array(13).fill("1200000000000000040") },
  },
  lacks: everywhere,
  leftOut: ["rules.pdf", "prices.xlsx"],
  typed: { colour: "green", links: "Rules", emoji: "x", picture: "banner", starter: "x" },
};
const LINK = "https://discord.com/channels/1200000000000000001/1200000000000000030/1200000000000000031";
const row: PanelRow = { panel: aPanel(), topics: ["Payments and refunds", "Bugs"], link: LINK, state: "stands" };
const now = 1_800_000_000_000;

export const samples: Samples = {
  editorView: [
    editorView({ draft, desk, topics: types(1), armedUntil: null }),
    editorView({ draft, desk, topics: [], armedUntil: now }),
    editorView({ draft: full, desk, topics: types(25), armedUntil: now }),
  ],
  panelListView: [
    panelListView([]),
    panelListView([
      row,
      { ...row, panel: aPanel({ origin: "command" }), link: null, state: "channel-gone" },
      { ...row, link: null, state: "away" },
      { ...row, link: null, state: "not-posted" },
      { ...row, link: null, state: "no-permission" },
    ]),
    panelListView(Array(20).fill({ ...row, link: null, state: "away" })),
  ],
  postedView: [postedView("help", LINK, "posted"), postedView("help", LINK, "changed")],
  notPostedView: [notPostedView("help")],
  deletedView: [deletedView(aPanel())],
  discardedView: [discardedView],
  whichPanelView: [whichPanelView(now)],
  whichMessageView: [whichMessageView("help", now)],
  destinationView: [destinationView("help", text("panels.editor-by-topic"), CHANNEL)],
  panelView: [
    panelView({ panel: aPanel(), desk, types: types(1) }),
    panelView({ panel: aPanel({ button: "Ask the crew" }), desk, types: types(1) }),
    panelView({ panel: aPanel(), desk, types: types(3) }),
    panelView({ panel: aPanel(), desk, types: types(3), takesTickets: false }),
    panelView({
      panel: aPanel({ title: "The *help* desk", text: "**Before you ask**, read <#1200000000000000070>." }),
      desk,
      types: types(8),
    }),
    panelView({
      panel: aPanel({
        title: "",
        text: "Read the rules first.",
        look: {
          colour: 0x2e9e5b,
          images: [
            { url: "https://example.org/banner.png", description: "Our harbour at night" },
            { url: "https://example.org/map.png", description: null },
          ],
          shape: "menu",
          buttons: { "topic-0": { label: "Money", emoji: "💳", style: "success" } },
          links: [{ label: "Rules", url: "https://example.org/rules", emoji: null }],
        },
      }),
      desk,
      types: types(2),
    }),
    panelView({ panel: aPanel({ look: { ...plainLook, shape: "buttons" } }), desk, types: types(10) }),
    panelView({ panel: aPanel({ title: "", text: "" }), desk, types: [] }),
  ],
};
