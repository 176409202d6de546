import { GIVEN_LEVELS } from "#features/desk/index.ts";
import { ALL_RIGHTS } from "#kernel/access.ts";
import type { Samples } from "#kernel/view.ts";
import type { Held } from "../held.ts";
import { givenView, privilegedView, takenView } from "./given.ts";
import { type HistoryLine, historyView } from "./history.ts";
import { permissionsView } from "./permissions.ts";
import { rightSetView } from "./right-set.ts";

const NOON = Date.UTC(2026, 10, 21, 12);
const role = { to: "role", id: "1200000000000000010" } as const;
const user = { to: "user", id: "1200000000000000040" } as const;
const topic = "Payments, refunds and everything that *costs*";
const typeId = "01jd0000000000000000000001";

const held: Held[] = GIVEN_LEVELS.flatMap((level) =>
  Array.from({ length: 40 }, (_, index) => ({
    ...(index % 2 ? role : user),
    level,
    typeId: index % 3 ? typeId : null,
  })),
);
const topics = new Map([[typeId, topic]]);

const line = (change: Partial<HistoryLine>): HistoryLine => ({
  at: NOON,
  by: { user: user.id },
  of: { role: role.id, topic: null },
  before: null,
  after: "senior",
  ...change,
});
const lines = [
  line({}),
  line({ of: { user: user.id, topic }, before: "manager", after: null }),
  line({ of: { user: null, topic: null }, by: { user: null } }),
  ...ALL_RIGHTS.slice(0, 12).map((right) => line({ of: { right }, by: "desk file", before: "staff" })),
];

export const samples: Samples = {
  rightSetView: [
    rightSetView({ right: "close", level: "senior", usual: false }),
    rightSetView({ right: "change-others", level: "manager", usual: true }),
  ],
  givenView: [
    givenView({ subject: role, level: "senior", topic }),
    givenView({ subject: user, level: "admin", topic: null }),
  ],
  takenView: [
    takenView({ subject: user, level: "staff", topic }),
    takenView({ subject: role, level: "manager", topic: null }),
  ],
  privilegedView: [
    privilegedView([]),
    privilegedView(Array.from({ length: 60 }, () => ({ ...user, level: "admin", origin: "command" }))),
  ],
  permissionsView: [
    permissionsView([], { topics, from: {} }),
    permissionsView(held, { topics, from: { close: "senior" } }),
  ],
  historyView: [historyView([]), historyView(lines)],
};
