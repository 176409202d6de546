import { aTicket, NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { changedView, endedView, startedView } from "./done.ts";
import { incidentView, type News } from "./incident.ts";
import { updateSentView, updateView } from "./update.ts";

const words = "The map server is back. *Restart* the game, @everyone, and write here if it is still grey.\n".repeat(16);
const link = { markup: "[#1042](https://discord.com/channels/1200000000000000001/1200000000000000060)" };
const row = { type: "Payments and refunds", requester: "1200000000000000050", channelId: null };
const UPDATE = "01jd0000000000000000000004";
const many = Array.from({ length: 60 }, (_, index) => 100_000 + index);
const NEWS: readonly News[] = [
  "delivered",
  "on-its-way",
  "unreachable",
  "failed",
  "closed",
  "left-out",
  "given-up",
  null,
];
const of = { ticket: aTicket(), startedAt: NOON, page: { at: 0, of: 1 } };

export const samples: Samples = {
  startedView: [startedView(1042)],
  endedView: [endedView(1042)],
  changedView: [
    changedView("added", { done: [1043, 1044], not: [] }),
    changedView("removed", { done: [1043], not: [{ number: 7, why: "not-in-it" }] }),
    changedView("added", {
      done: [],
      not: (["not-there", "closed", "report", "incident", "elsewhere", "full"] as const).map((why, index) => ({
        number: 1043 + index,
        why,
      })),
    }),
  ],
  updateView: [
    ...(["nothing", "the incident", "the tickets, too"] as const).flatMap((ends) =>
      [1, 120].map((count) => updateView({ id: UPDATE, count, words, ends, leftOut: count === 1 ? [] : many })),
    ),
    updateView({
      id: UPDATE,
      count: 2,
      words,
      ends: "nothing",
      leftOut: [],
      files: Array(10).fill("how-to-*restart*-the-game-@everyone.pdf"),
    }),
  ],
  updateSentView: [
    updateSentView({ count: 1, leftOut: [], ends: "nothing" }),
    updateSentView({ count: 120, leftOut: [1043, 1044], ends: "the tickets, too" }),
  ],
  incidentView: [
    incidentView({ ...of, endedAt: null, toldAt: null, count: 0, lines: [] }),
    incidentView({
      ...of,
      endedAt: NOON,
      toldAt: NOON,
      count: 23,
      lines: [
        ...[...NEWS, ...NEWS.slice(0, 2)].map((news) => ({ link, row: { ...row, ticket: aTicket() }, news })),
        { hidden: 1043 },
      ],
      page: { at: 1, of: 3 },
    }),
  ],
};
