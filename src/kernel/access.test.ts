import { expect, test } from "vitest";
import { ALL_RIGHTS, atLeast, highest, LEVELS, RIGHTS } from "./access.ts";

test("levels are one order: whoever is more may all that those before may", () => {
  const order = LEVELS.map((level) => LEVELS.filter((wanted) => atLeast(level, wanted)));
  expect(order).toEqual(LEVELS.map((_, index) => LEVELS.slice(0, index + 1)));
});

test("who may is told by the level alone, for every permission: none of those below, all from there on", () => {
  for (const right of ALL_RIGHTS) {
    const { from } = RIGHTS[right];
    expect(LEVELS.filter((level) => atLeast(level, from))).toEqual(LEVELS.slice(LEVELS.indexOf(from)));
  }
});

test("of several levels the highest counts", () => {
  expect(highest("user", "manager", "staff")).toBe("manager");
  expect(highest("owner")).toBe("owner");
});
