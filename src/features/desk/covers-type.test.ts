import { expect, test } from "vitest";
import { coversType } from "./inherit.ts";

test("what is for some types is for those below them; a circle of types ends", () => {
  const types = [
    { id: "a", parentId: null },
    { id: "b", parentId: "a" },
    { id: "x", parentId: "y" },
    { id: "y", parentId: "x" },
  ];
  expect(coversType([], "b", types)).toBe(true);
  expect(coversType(["a"], "b", types)).toBe(true);
  expect(coversType(["b"], "a", types)).toBe(false);
  expect(coversType(["a"], "x", types)).toBe(false);
});
