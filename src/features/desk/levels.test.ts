import { expect, test } from "vitest";
import { LEVELS, RIGHTS } from "#kernel/access.ts";
import { resolveTypes } from "./inherit.ts";
import { type Grant, isStaffOf, levelIn, MOVABLE_RIGHTS } from "./levels.ts";
import { mayHear, seenBy, teamOf } from "./panel.ts";
import { askedFrom, seniorRoles, seniorsLetIn } from "./seniors.ts";
import { aType } from "./testing.ts";

const grant = (level: Grant["level"], to: Grant["to"], id: string): Grant => ({ to, id, level, origin: "file" });
const levels = [grant("senior", "role", "s"), grant("manager", "user", "7"), grant("admin", "user", "8")];
const team = { staffRoles: ["t"], levels, permissions: {} };

test.each([
  ["nobody", { id: "1", roles: ["x"] }, "user"],
  ["a role that answers", { id: "1", roles: ["t"] }, "staff"],
  ["the highest of several", { id: "1", roles: ["t", "s"] }, "senior"],
  ["by name", { id: "7", roles: ["s"] }, "manager"],
  ["an id that is a role's is nobody's", { id: "s", roles: [] }, "user"],
] as const)("%s", (_, member, level) => {
  expect(levelIn(team, member)).toBe(level);
  expect(isStaffOf(team, member)).toBe(level !== "user");
});

test("a type gives what those above it give, and its own", () => {
  const above = aType({ id: "a", own: { levels: [grant("senior", "role", "s")] } });
  const below = aType({ id: "b", parentId: "a", own: { levels: [grant("manager", "role", "m")] } });
  const [, resolved] = resolveTypes({ levels: [grant("admin", "user", "8")] }, [above, below]);
  expect(resolved?.levels.map(({ level }) => level)).toEqual(["admin", "senior", "manager"]);
});

test("an admin sees a ticket's room, and is neither of its team nor told of it", () => {
  const panel = { staff: { roles: ["p"], users: ["7"] } };
  expect(teamOf(team, panel)).toEqual({ roles: ["t", "p", "s"], users: ["7"] });
  expect(seenBy(team, teamOf(team, panel)).users).toEqual(["7", "8"]);
});

test("a type says for itself and those below it from which level on something is permitted; the desk counts where nobody does", () => {
  const above = aType({ id: "a", own: { permissions: { close: "senior", answer: "manager" } } });
  const below = aType({ id: "b", parentId: "a", own: { permissions: { close: "staff" } } });
  const [first, second] = resolveTypes({ permissions: { close: "admin", warn: "senior" } }, [above, below]);
  expect(first?.permissions).toEqual({ close: "senior", answer: "manager", warn: "senior" });
  expect(second?.permissions).toEqual({ close: "staff", answer: "manager", warn: "senior" });
});

test("whoever may not read a type's tickets is neither of its team nor sees their rooms, nor is asked", () => {
  const panel = { staff: { roles: ["p"], users: ["9"] } };
  const seniors = [{ level: 1, roles: ["a"], letIn: true }];
  const read = (from: Grant["level"]) => ({ ...team, seniors, permissions: { read: from } });
  expect(teamOf(read("senior"), panel)).toEqual({ roles: ["s"], users: ["7"] });
  expect(teamOf(read("manager"), panel)).toEqual({ roles: [], users: ["7"] });
  expect(seenBy(read("admin"), teamOf(read("admin"), panel))).toEqual({ roles: [], users: ["8"] });
  expect(isStaffOf(read("senior"), { id: "1", roles: ["t"] })).toBe(false);
  expect([mayHear(read("staff"), ["x", "s"]), mayHear(read("senior"), ["x", "s"])]).toEqual([["x", "s"], ["s"]]);
  expect([seniorRoles(read("staff"), 1), seniorRoles(read("senior"), 1)]).toEqual([["a"], []]);
  expect([seniorsLetIn(read("staff"), 1), seniorsLetIn(read("senior"), 1)]).toEqual([["a"], []]);
  expect([askedFrom(read("staff"), ["a"]), askedFrom(read("senior"), ["a"])]).toEqual([1, undefined]);
});

test("who gives permissions stays as it is", () => {
  expect(MOVABLE_RIGHTS).not.toContain("permissions");
  expect(MOVABLE_RIGHTS).not.toContain("all-permissions");
  expect(MOVABLE_RIGHTS.every((right) => LEVELS.indexOf(RIGHTS[right].from) <= LEVELS.indexOf("admin"))).toBe(true);
});
