import { NOON } from "#features/tickets/testing.ts";
import type { Samples } from "#kernel/view.ts";
import { targetLineView } from "./line.ts";
import { reportView } from "./report.ts";

const STAFF = "1200000000000000050";
const ROLES = ["1200000000000000010", "1200000000000000011"];
const line = (step: "near" | "missed") =>
  (["next", "resolution"] as const).flatMap((owed) => [
    targetLineView({ step, owed, dueAt: NOON, assignee: null, roles: [], level: null }),
    targetLineView({ step, owed, dueAt: NOON, assignee: STAFF, roles: step === "missed" ? ROLES : [], level: 10 }),
  ]);

const asked = { days: 30, typeId: "01jd0000000000000000000001", userId: STAFF, assignee: "01jd0000000000000000000009" };
const report = {
  asked,
  topic: "Payments and refunds",
  counts: { first: 12, next: 3, resolution: 1 },
  lines: Array.from({ length: 10 }, (_, index) => ({
    number: 1042 + index,
    type: "Payments and refunds",
    owed: (["first", "next", "resolution"] as const)[index % 3] ?? "first",
    dueAt: NOON,
    assignee: index % 2 === 0 ? STAFF : null,
    channelId: index % 4 === 0 ? null : "1200000000000000060",
  })),
  page: { at: 1, of: 3 },
};

export const samples: Samples = {
  targetLineView: [...line("near"), ...line("missed")],
  reportView: [
    reportView(report),
    reportView({
      ...report,
      asked: { ...asked, days: 1, userId: null },
      topic: null,
      lines: [],
      page: { at: 0, of: 1 },
    }),
  ],
};
