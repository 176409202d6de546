import { NOON } from "#features/tickets/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import type { AutoAnswer } from "../auto-answer.ts";
import { listView, mistakeView, removedView, savedView, triedView } from "./auto-answers.ts";

const answer = (change: Partial<AutoAnswer> = {}): AutoAnswer => ({
  id: "01jd0000000000000000000060",
  guildId: "1200000000000000001",
  version: 1,
  name: "How long a refund takes *now*",
  on: "refund, money back, ".repeat(10).slice(0, 200),
  answer: "A refund takes **three days**. ".repeat(48),
  types: [],
  when: "both",
  paused: false,
  given: 12,
  helped: 3,
  askedOn: 4,
  createdAt: NOON,
  ...change,
});

export const samples: Samples = {
  savedView: [
    savedView({ answer: answer(), topics: ["Payments and refunds", "Orders"] }),
    savedView({ answer: answer({ when: "before", on: "/re(fund|turn)/" }), topics: [] }),
  ],
  mistakeView: [mistakeView(text("auto-answers.no-such-topic", { name: "Payments and *refunds*" }), answer().id)],
  removedView: [removedView("How long a refund takes *now*")],
  listView: [
    listView([], 0),
    listView([answer({ paused: true }), answer({ when: "ticket", given: 1, helped: 0, askedOn: 0 })], 0),
    listView(
      Array.from({ length: 20 }, () => answer()),
      1,
    ),
  ],
  triedView: [
    triedView(undefined, undefined),
    triedView(answer(), answer({ id: "other" })),
    triedView(answer(), answer()),
    triedView(undefined, answer()),
  ],
};
