import { expect, test } from "vitest";
import type { Department, Desk } from "#features/desk/index.ts";
import { withoutGone } from "./without-gone.ts";

const there = { roles: [{ id: "1" }], channels: [], hidden: [] };

function departmentAgain(one: Partial<Department>) {
  const department: Department = { key: "money", name: "Money", roles: [], ...one };
  const desk = { name: "Harbour", staffRoles: ["1"], departments: [department], defaults: {}, deskList: null };
  const { desk: after, gone } = withoutGone({ desk: desk as unknown as Desk, types: [], panels: [] }, there, []);
  return { ...after.departments[0], gone };
}

test("a department without any of its own people's roles is not answered by others", () => {
  expect(departmentAgain({ staff: ["2"] })).toMatchObject({ staff: ["2"], gone: [] });
  expect(departmentAgain({ staff: ["1", "2"] })).toMatchObject({ staff: ["1"], gone: [{ is: "role", of: "Money" }] });
  expect(departmentAgain({ staff: ["2"], lead: ["2"] })).toMatchObject({ staff: ["2"], lead: [] });
});
