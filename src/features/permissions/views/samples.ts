import { GIVEN_LEVELS, type GivenLevel, type MovedRights, TOPIC_RIGHTS } from "#features/desk/index.ts";
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
const topics = new Map([[typeId, topic], ...GIVEN_LEVELS.map((_, index) => [`${typeId}${index}`, topic] as const)]);

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
  line({ of: { right: "close", topic } }),
  ...ALL_RIGHTS.slice(0, 11).map((right) => line({ of: { right, topic: null }, by: "desk file", before: "staff" })),
];

const everyRight = (level: GivenLevel): MovedRights => Object.fromEntries(TOPIC_RIGHTS.map((right) => [right, level]));

export const samples: Samples = {
  rightSetView: [
    rightSetView({ right: "close", level: "senior", usual: false, topic: null }),
    rightSetView({ right: "change-others", level: "manager", usual: true, topic: null }),
    rightSetView({ right: "close", level: "senior", usual: false, topic }),
    rightSetView({ right: "change-others", level: "manager", usual: true, topic }),
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
    permissionsView([], { topics, topic: null, moved: new Map() }),
    permissionsView(held, { topics, topic, moved: new Map([[null, { close: "senior" }]]) }),
    permissionsView(held, {
      topics,
      topic: null,
      moved: new Map<string | null, MovedRights>([
        [null, { close: "senior" }],
        ...GIVEN_LEVELS.map((level, index): [string, MovedRights] => [`${typeId}${index}`, everyRight(level)]),
      ]),
    }),
  ],
  historyView: [historyView([]), historyView(lines)],
};
