import type { DeskChange } from "#features/desk-file/index.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { LONGEST_NAME } from "../backup-store.ts";
import { backupsView, fileView, keptView, removeView } from "./backups.ts";
import { historyView } from "./history.ts";
import { importedView, importMistakesView, importView } from "./import.ts";
import { restoredView, restoreView } from "./restore.ts";

const at = 1_760_000_000_000;
const by = "1200000000000000005";
const id = (end: number) => `01jd00000000000000000001${String(end).padStart(2, "0")}`;
const backup = { id: id(1), name: "Before the summer", at, by };
const many = Array.from({ length: 20 }, (_, index) => ({
  ...backup,
  id: id(index),
  name: `${index} ${"a name that is as long as it may be ".repeat(2)}`.slice(0, LONGEST_NAME),
}));
const kept = { kind: "backup", id: backup.id, name: backup.name, at } as const;
const point = { kind: "point", id: id(2), name: null, at } as const;
const fields = "name, types, position, leads, room, staff roles, opening, form, priority, assignment, gates, identity";
const changes = [
  "+ desk",
  "~ desk: locale, staff roles, permissions, closing, replies",
  "+ type billing",
  "- type a-topic-with-a-name-of-32-signs-1",
  `~ type a-topic-with-a-name-of-32-signs-2: ${fields}`,
  "+ rule “Nobody answered”",
  "~ rule “A rule with a name as long as one may be”: when, if, then",
  "- rule “Bad rating: tell us”",
  "~ rules: order",
  "+ part automation",
  "- part notes",
  "+ panel help",
  "- panel main",
  `~ panel a-help-message-of-32-signs-as-it: ${fields}, its message was deleted`,
  "~ panel main: its topics",
  "~ type one: opening",
  "~ type two: opening",
];
const facts = {
  plan: { desk: {} as never, types: [], panels: [], changes },
  gone: [],
  keepsPermissions: false,
  newest: id(9),
  details: ['~ prefix: "!" → "?"'],
  findings: [],
  fromFile: false,
  blocked: false,
};
const worst = {
  ...facts,
  gone: ["Billing", "Support", "help", "Bug", "Suggestion"].flatMap((of) =>
    (["role", "channel", "panel", "picture"] as const).map((is) => ({ is, of })),
  ),
  keepsPermissions: true,
  findings: [
    { is: "lack", lack: { channelId: "1200000000000000060", use: "dm", missing: ["ViewChannel"] } },
    { is: "nobody-answers", of: ["Billing", "Bug", "Suggestion", "Payments and refunds"] },
    { is: "channel-gone", of: ["Billing"] },
  ] as const,
  fromFile: true,
};
const file = { id: id(6), name: "desk.yaml" };
const mistakes = Array.from({ length: 9 }, (_, index) => ({
  line: index + 1,
  says: text("automation.not-a-condition", { line: "topik a-topic-with-a-name-of-32-signs-1" }),
}));
const change: DeskChange = { id: id(3), at, by, how: "command", lines: ["~ type billing: opening"], hasPoint: true };
const long: DeskChange = { ...change, how: "restored", lines: changes };

export const samples: Samples = {
  keptView: [keptView(backup)],
  backupsView: [
    backupsView([]),
    backupsView([backup]),
    backupsView([{ ...backup, id: id(0), by: null }, ...many.slice(1)]),
  ],
  removeView: [removeView(kept)],
  fileView: [fileView(kept, "server: Harbour\n"), fileView(point, "server: Harbour\n")],
  restoreView: [
    restoreView(kept, facts),
    restoreView(point, worst, "changed meanwhile"),
    restoreView(kept, { ...worst, blocked: true }),
    restoreView(kept, { ...facts, plan: { ...facts.plan, changes: [] }, details: [] }),
  ],
  restoredView: [
    restoredView(kept, { changes, undo: id(8), notPosted: [] }),
    restoredView(point, { changes: changes.slice(0, 1), undo: null, notPosted: ["help", "main"] }),
  ],
  importView: [
    importView(file, { ...facts, idle: [] }),
    importView(
      { ...file, name: "a-file-with-a-name-that-is-rather-long-for-a-file.yaml" },
      {
        ...worst,
        idle: [
          { setting: "targets", part: "targets" },
          { setting: "rules", part: "automation" },
        ],
      },
      "changed meanwhile",
    ),
    importView(file, { ...facts, idle: [], plan: { ...facts.plan, changes: [] }, details: [] }),
  ],
  importMistakesView: [importMistakesView(file.name, mistakes.slice(0, 1)), importMistakesView(file.name, mistakes)],
  importedView: [
    importedView(file, { changes, undo: id(8), notPosted: [] }),
    importedView(file, { changes: changes.slice(0, 1), undo: null, notPosted: ["help", "main"] }),
  ],
  historyView: [
    historyView([], 0),
    historyView([change, { ...change, id: id(4), lines: ["~ voice: warm"] }], 0),
    historyView([change, { ...change, id: id(4) }], 0),
    historyView(
      [
        change,
        { ...change, id: id(4), by: null },
        { ...change, id: id(5), by: null, how: "file" },
        { ...change, id: id(7), how: "file" },
        { ...change, id: id(6), lines: [] },
      ],
      0,
    ),
    historyView(
      Array.from({ length: 50 }, (_, index) => ({ ...long, id: id(index) })),
      1,
    ),
  ],
};
