import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { expect, test } from "vitest";
import { staffDefaults, withoutDeleted } from "./staff-defaults.ts";

const overwrite = (id: string, allow: bigint, deny: bigint, type = 0) => ({
  id,
  type,
  allow: allow.toString(),
  deny: deny.toString(),
});
const { ViewChannel: view, ManageThreads: manage } = Bit;

test("a panel's team is who its channel lets manage threads, without everybody and us", () => {
  const overwrites = [
    overwrite("1", manage, 0n),
    overwrite("2", manage | view, 0n),
    overwrite("3", view, manage),
    overwrite("4", manage, 0n, 1),
    overwrite("9", manage, 0n, 1),
    overwrite("5", manage, 0n),
  ];
  expect(staffDefaults(overwrites, { everyone: "1", ours: ["9", "5"] })).toEqual({ roles: ["2"], users: ["4"] });
});

test("a team without roles that are gone; one whose roles all exist stays the same one", () => {
  const staff = { roles: ["2", "3"], users: ["4"] };
  expect(withoutDeleted(staff, new Set(["2", "3"]))).toBe(staff);
  expect(withoutDeleted(staff, new Set(["3"]))).toEqual({ roles: ["3"], users: ["4"] });
});
