import fc from "fast-check";
import { expect, test } from "vitest";
import { aType } from "#features/desk/testing.ts";
import { arranged, lastPosition } from "./arrange.ts";
import { inOrder, isWithin, pathOf } from "./tree.ts";

const topic = (id: string, parentId: string | null = null, change: Parameters<typeof aType>[0] = {}) =>
  aType({ id, key: id, name: id.toUpperCase(), parentId, origin: "command", ...change });

const tree = [topic("a"), topic("b"), topic("c", "a"), topic("d", "c"), topic("e", "b", { retired: true })];

test("the way to a topic names all above it, and a circle ends", () => {
  expect(tree.map((one) => pathOf(tree, one))).toEqual(["A", "B", "A › C", "A › C › D", "B › E"]);
  const circle = [topic("x", "y"), topic("y", "x")];
  expect(pathOf(circle, { id: "x" })).toBe("Y › X");
  expect(isWithin(circle, { id: "x" }, { id: "z" })).toBe(false);
});

test("the list follows the tree; below something that is not offered any more, a topic stands at the top", () => {
  expect(inOrder(tree).map(({ id }) => id)).toEqual(["a", "c", "d", "b"]);
  expect(inOrder([topic("a", null, { retired: true }), topic("c", "a")]).map(({ id }) => id)).toEqual(["c"]);
});

test("a topic is within itself and all above it", () => {
  expect(isWithin(tree, { id: "d" }, { id: "a" })).toBe(true);
  expect(isWithin(tree, { id: "a" }, { id: "a" })).toBe(true);
  expect(isWithin(tree, { id: "a" }, { id: "d" })).toBe(false);
});

test("whatever is moved, topics of the file stay, no two of the others share a place, and it stands where it was put", () => {
  fc.assert(
    fc.property(fc.nat(5), fc.nat(6), fc.nat(4), (from, before, inFile) => {
      const file = Array.from({ length: inFile }, (_, n) => topic(`f${n}`, null, { origin: "file", position: n }));
      const own = Array.from({ length: 6 }, (_, n) => topic(`t${n}`, null, { position: 1000 + n }));
      const all = [...file, ...own];
      const [moved, next] = [own[from], own[before]];
      if (!moved || moved === next) return;
      const changed = arranged(all, moved, next);
      expect(changed.every(({ origin }) => origin === "command")).toBe(true);
      const after = own.map((one) => changed.find(({ id }) => id === one.id) ?? one);
      const order = [...after].sort((a, b) => a.position - b.position).map(({ id }) => id);
      expect(new Set(after.map(({ position }) => position)).size).toBe(6);
      const at = order.indexOf(moved.id);
      expect(order[at + 1]).toBe(next?.id);
      expect(order.filter((id) => id !== moved.id)).toEqual(own.map(({ id }) => id).filter((id) => id !== moved.id));
    }),
  );
});

test("the last place is behind all others, and behind those of a file", () => {
  expect(lastPosition([])).toBe(1000);
  expect(lastPosition([{ position: 7 }])).toBe(1000);
  expect(lastPosition([{ position: 1003 }])).toBe(1004);
});
