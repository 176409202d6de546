import { expect, test } from "vitest";
import { aType } from "#features/desk/testing.ts";
import { topicsFor } from "./topics-for.ts";

const type = aType({
  id: "t",
  staffRoles: ["staff"],
  seniors: [
    { level: 1, roles: ["lead"] },
    { level: 5, roles: ["chief"] },
  ],
});
const listed = (...roles: string[]) => {
  const { types, asked } = topicsFor({ everybody: false, roles, people: [] }, [type], []);
  return types.length > 0 ? "all" : asked.map(({ level }) => level);
};

test("a list for seniors has what was taken up to all who see it", () => {
  expect(listed("staff")).toBe("all");
  expect(listed("lead")).toEqual([1]);
  expect(listed("staff", "lead", "chief")).toEqual([5]);
  expect(listed("lead", "somebody")).toEqual([]);
  expect(topicsFor({ everybody: true, roles: ["lead"], people: [] }, [type], []).asked).toEqual([]);
});
