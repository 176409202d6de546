import type { Department } from "#features/desk/index.ts";
import { text } from "#kernel/text.ts";
import type { Samples } from "#kernel/view.ts";
import { hoursFormId } from "../ids.ts";
import { departmentView } from "./department.ts";
import { listView } from "./list.ts";
import { mistakeView } from "./mistake.ts";
import { removedView } from "./removed.ts";

const role = (index: number) => `12000000000000001${String(index).padStart(2, "0")}`;
const roles = Array.from({ length: 25 }, (_, index) => role(index));
const plain: Department = { key: "money", name: "Money and refunds", roles: [], origin: "command" };
const week = Array.from({ length: 7 }, (_, day) => [
  { from: "09:00", to: "12:00" },
  { from: "13:00", to: `1${day}:30` },
]);
const full: Department = {
  ...plain,
  name: "The department of everything that has to do with money, refunds and chargebacks",
  roles,
  staff: roles,
  lead: roles,
  destination: { channelId: "1200000000000000060", holds: "threads" },
  hours: { timeZone: "America/Argentina/Buenos_Aires", week, holidays: [], outside: "warn" },
};
const fromFile: Department = { key: "calm", name: "Calm", roles: [role(1)] };
const looked = { open: 0, readByOthers: false };
const lacks = [{ channelId: "1200000000000000060", use: "dm", missing: ["ViewChannel"] }] as const;
const many = Array.from({ length: 40 }, (_, index) => ({ ...plain, key: `money-${index}` }));

export const samples: Samples = {
  departmentView: [
    departmentView({ ...looked, department: plain }, { is: "new" }),
    departmentView({ department: full, open: 12, readByOthers: true }, { is: "changed" }),
    departmentView({ department: plain, open: 1, readByOthers: false }, { is: "changed" }),
    departmentView({ ...looked, department: plain }, { is: "changed" }),
    departmentView({ ...looked, department: full }, { is: "edited", lacks }),
    departmentView({ ...looked, department: fromFile }, { is: "shown" }),
  ],
  listView: [listView([], 0), listView([plain, full, fromFile], 0), listView(many, 1), listView(many, 9)],
  mistakeView: [mistakeView(text("departments.name-taken", { name: full.name }), hoursFormId, plain.key)],
  removedView: [
    removedView(plain, { open: 0, named: [] }),
    removedView(full, { open: 1, named: ["Billing"] }),
    removedView(full, { open: 40, named: many.map(({ name }) => name) }),
  ],
};
