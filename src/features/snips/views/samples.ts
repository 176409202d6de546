import type { Samples } from "#kernel/view.ts";
import type { Snip } from "../snip.ts";
import { cancelledView, chooseView, noneView } from "./choose.ts";
import { previewView, sentView, undoneView } from "./preview.ts";
import { listView, notThereView, removedView, savedView, snipView } from "./snips.ts";

const ticketId = "01jd0000000000000000000004";

const snip = (change: Partial<Snip> = {}): Snip => ({
  id: "01jd0000000000000000000030",
  guildId: "1200000000000000001",
  owner: null,
  version: 3,
  abbreviation: "refund-takes-3-days*",
  summary: "Says how long a refund takes, and what to send us if it has not come by then *now*",
  content: `Hello {member},\n${"a refund takes three days. ".repeat(70)}@everyone`,
  types: [],
  acts: {},
  uses: 12,
  createdBy: "01jd0000000000000000000005",
  createdAt: 0,
  ...change,
});

const acts = {
  priority: "high",
  addTags: ["refund", "order"],
  removeTags: ["new"],
  typeId: "01jd0000000000000000000001",
  topic: "Payments and refunds",
  assign: { to: "sender" },
  snoozeFor: 93_600_000,
  close: "told",
} as const;
const many = Array.from({ length: 27 }, (_, index) =>
  snip({ id: `01jd00000000000000000001${index + 10}`, abbreviation: `refund-takes-${index}`, uses: index }),
);
const ofOne = { snip: snip(), acts, topics: ["Payments and refunds", "Orders"], unknown: ["orderr", "name"] };

export const samples: Samples = {
  chooseView: [
    chooseView({ ticketId, snips: many.slice(0, 2), suggested: 0, page: 0 }),
    chooseView({ ticketId, snips: many, suggested: 3, page: 0 }),
    chooseView({ ticketId, snips: many.slice(0, 26), suggested: 1, page: 1 }),
  ],
  noneView: [noneView],
  cancelledView: [cancelledView],
  previewView: [
    previewView({
      ticketId,
      snip: snip(),
      words: snip().content,
      acts: {},
      member: "Ada_of_the *Lovelaces*",
      as: "as the topic says",
    }),
    previewView({ ticketId, snip: snip(), words: "Hello", acts, member: undefined, as: "anonymous", changed: true }),
  ],
  sentView: [
    sentView({ snip: snip(), acts: {}, useId: undefined, outcome: "sent" }),
    sentView({ snip: snip(), acts, useId: "01jd0000000000000000000031", outcome: "sent" }),
    sentView({
      snip: snip(),
      acts: { assign: { to: "nobody" }, close: "silently" },
      useId: "01jd0000000000000000000031",
      outcome: "waiting",
    }),
    sentView({
      snip: snip(),
      acts: { assign: { person: "01jd0000000000000000000005" }, assignee: "1200000000000000040" },
      useId: "01jd0000000000000000000031",
      outcome: "sent",
    }),
  ],
  undoneView: [undoneView],
  listView: [
    listView([], 0),
    listView([snip(), snip({ owner: "01jd0000000000000000000005", summary: "" })], 0),
    listView(many, 1),
  ],
  snipView: [snipView({ snip: snip({ summary: "" }), acts: {}, topics: [], unknown: [] }), snipView(ofOne)],
  savedView: [
    savedView({ ...ofOne, acts: {}, topics: [], unknown: [], prefix: "+" }),
    savedView({ ...ofOne, prefix: "+", taken: "refund*", noTopics: ["Orders", "*Other*"] }),
  ],
  removedView: [removedView("refund-takes-3-days*")],
  notThereView: [notThereView("refnd*", undefined), notThereView("refnd*", "refund")],
};
