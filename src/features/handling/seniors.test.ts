import { expect, test } from "vitest";
import { seniorsFor } from "./seniors.ts";

const seniors = [
  { level: 3, roles: ["leads"] },
  { level: 1, roles: ["seniors"] },
  { level: 10, roles: ["owner"] },
  // Its only role was deleted.
  { level: 4, roles: [] },
];

test.each([
  [0, 1, ["seniors"]],
  [0, 2, ["seniors"]],
  [0, 5, ["leads"]],
  [1, 2, []],
  [2, 10, ["owner"]],
  [5, 1, []],
  [3, 3, []],
])("taken from %i to %i a ticket is for %j", (from, to, roles) => {
  expect(seniorsFor({ seniors }, { from, to })).toEqual(roles);
});
