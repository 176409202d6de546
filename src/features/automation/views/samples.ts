import { NOON } from "#features/tickets/testing.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { aRule } from "../testing.ts";
import { failedView, pausedView } from "./failed.ts";
import { keyView } from "./key.ts";
import { type LogLine, logView } from "./log.ts";
import { noteView } from "./note.ts";
import { listView, mistakeView, pausedNowView, removedView, resumedView, ruleView } from "./rules.ts";
import { toldView } from "./told.ts";
import { triedView } from "./tried.ts";

const NAME = "Nobody answered for *two* hours at night";
const LONG = "Look at this before it gets late. ".repeat(40);
const link = (number: number) => ({
  markup: `[#${number}](https://discord.com/channels/1200000000000000001/1200000000000000002)`,
});
const reason = "There is no department money and refunds. There are: Billing";

const run = (outcome: LogLine["run"]["outcome"]): LogLine => ({
  run: {
    ruleName: NAME,
    at: NOON,
    outcome,
    steps: ["tag", "priority", "level", "note", "webhook"],
    reason: outcome === "done" ? null : reason,
  },
  link: link(1_234),
});

const rules = Array.from({ length: 30 }, (_, index) =>
  aRule({ name: NAME, paused: index % 3 === 0 ? "failing" : index % 3 === 1 ? "by hand" : null }),
);
const longest = aRule({
  name: NAME,
  definition: {
    ...aRule().definition,
    typed: {
      after: "2 h",
      if: Array.from({ length: 10 }, () => `words ${"refund, ".repeat(10)}`),
      does: [...Array.from({ length: 9 }, () => `note ${LONG}`), "webhook https://example.org/hooks/secret"],
    },
  },
});

export const samples: Samples = {
  keyView: [keyView("0123456789abcdef".repeat(4))],
  noteView: [noteView(NAME, LONG), noteView("Tag", "Look at `this`.")],
  toldView: [
    toldView({ rule: NAME, link: link(42), words: "" }),
    toldView({ rule: NAME, link: { markup: "#42" }, words: LONG }),
  ],
  failedView: [failedView({ name: NAME, reason, paused: false }), failedView({ name: "Tag", reason, paused: true })],
  pausedView: [pausedView({ name: NAME, server: "Harbour Games" })],
  ruleView: [
    ruleView(aRule(), "saved"),
    ruleView(longest),
    ruleView(aRule({ paused: "by hand" })),
    ruleView(aRule({ paused: "failing", origin: "file" })),
  ],
  listView: [
    listView([], { at: 0, of: 1 }),
    listView(rules.slice(0, 1), { at: 0, of: 1 }),
    listView(rules, { at: 1, of: 3 }),
  ],
  mistakeView: [mistakeView(text("automation.not-a-step", { line: "explode" }), "new")],
  removedView: [removedView(NAME)],
  pausedNowView: [pausedNowView(NAME)],
  resumedView: [resumedView(NAME)],
  logView: [
    logView({ lines: [], withheld: 0, of: "all", page: 0, more: false }),
    logView({ lines: [], withheld: 8, of: "all", page: 0, more: true }),
    logView({
      lines: [
        ...Array.from({ length: 4 }, () => run("failed")),
        ...Array.from({ length: 3 }, () => run("stopped")),
        run("done"),
      ],
      withheld: 1,
      of: "01jd0000000000000000000060",
      page: 1,
      more: true,
    }),
  ],
  triedView: [
    triedView({
      name: NAME,
      tried: { tickets: 1, more: false, times: 0, inTickets: 0, first: [] },
      guesses: false,
    }),
    triedView({
      name: NAME,
      tried: {
        tickets: 1_000,
        more: true,
        times: 340,
        inTickets: 120,
        first: Array.from({ length: 10 }, (_, index) => ({ link: link(index + 1_000), at: NOON })),
      },
      guesses: true,
    }),
  ],
};
