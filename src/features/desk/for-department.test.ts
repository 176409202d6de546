import { expect, test } from "vitest";
import { forDepartment, roomOfDepartment } from "./for-department.ts";
import { levelIn } from "./levels.ts";
import { aType } from "./testing.ts";

const type = aType({
  staffRoles: ["support"],
  levels: [
    { to: "role", id: "helpers", level: "staff", origin: "file" },
    { to: "role", id: "managers", level: "manager", origin: "file" },
  ],
});
const holds = (of: ReturnType<typeof forDepartment>, ...roles: string[]) => levelIn(of, { id: "1", roles });

test("a department with staff of its own is answered by them, whoever leads it, and who may everything in the topic", () => {
  const money = { key: "money", name: "Money", roles: ["finance"], staff: ["finance"], lead: ["treasurer"] };
  const after = forDepartment(type, money);
  expect(["support", "helpers", "managers", "finance", "treasurer"].map((role) => holds(after, role))).toEqual([
    "user",
    "user",
    "manager",
    "staff",
    "senior",
  ]);
  expect(after.pingRoles).toEqual(["finance"]);
});

test("a department without staff of its own is answered by the topic's", () => {
  const after = forDepartment(type, { key: "money", name: "Money", roles: ["finance"] });
  expect([holds(after, "support"), holds(after, "helpers"), holds(after, "finance")]).toEqual([
    "staff",
    "staff",
    "user",
  ]);
  expect(forDepartment(type, undefined)).toBe(type);
});

test("of what is overdue in a department with staff of its own those of the topic are told who answer there, else who leads it, else its roles", () => {
  const money = { key: "money", name: "Money", roles: ["told"], staff: ["finance"] };
  const told = (overdueRoles: readonly string[], department: object = {}) =>
    forDepartment({ ...type, overdueRoles }, { ...money, ...department }).overdueRoles;
  expect(told(["support", "managers", "finance"])).toEqual(["managers", "finance"]);
  expect(told(["support"], { lead: ["treasurer"] })).toEqual(["treasurer"]);
  expect(told(["support"])).toEqual(["told"]);
  expect(told([])).toEqual([]);
  expect(told(["support"], { staff: [] })).toEqual(["support"]);
});

test("a ticket goes on in a room of its own side, if the place of the department has such rooms", () => {
  const at = (holds: "threads" | "channels" | "posts") => ({ destination: { channelId: "9", holds } });
  expect(roomOfDepartment(at("threads"), "dm-channel")).toEqual({ room: "dm", destinationId: "9" });
  expect(roomOfDepartment(at("threads"), "private-channel")).toEqual({ room: "private-thread", destinationId: "9" });
  expect(roomOfDepartment(at("channels"), "dm")).toEqual({ room: "dm-channel", destinationId: "9" });
  expect(roomOfDepartment(at("channels"), "private-thread")).toEqual({ room: "private-channel", destinationId: "9" });
  expect(roomOfDepartment(at("posts"), "dm")).toEqual({ room: "dm-forum", destinationId: "9" });
  expect(roomOfDepartment(at("posts"), "private-thread")).toBeUndefined();
  expect(roomOfDepartment({}, "dm")).toBeUndefined();
});
