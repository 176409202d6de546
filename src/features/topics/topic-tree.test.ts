import { expect, test } from "vitest";
import { aType } from "#features/desk/testing.ts";
import { above, isOffered, othersThan, whereTo } from "./topic-tree.ts";

const topic = (id: string, parentId: string | null = null) => aType({ id, key: id, parentId });
/** help: money (refund, charge), bugs: only: crash; rules */
const types = [
  topic("money"),
  topic("refund", "money"),
  topic("charge", "money"),
  topic("bugs"),
  topic("only", "bugs"),
  topic("crash", "only"),
  topic("rules"),
];
const by = (id: string) => types.find((type) => type.id === id) ?? topic("none");
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("a topic is reached from what is offered above it", () => {
  expect(isOffered(types, ["money"], by("refund"))).toBe(true);
  expect(isOffered(types, ["refund"], by("refund"))).toBe(true);
  expect(isOffered(types, ["refund"], by("charge"))).toBe(false);
  expect(isOffered(types, ["refund"], by("money"))).toBe(false);
  expect(isOffered(types, null, by("charge"))).toBe(true);
});

test("a branch with one topic below it is no choice", () => {
  expect(whereTo(types, by("bugs"))).toMatchObject({ type: { id: "crash" }, below: [] });
  expect(ids(whereTo(types, by("money")).below)).toEqual(["refund", "charge"]);
});

test("back goes up to the next choice that is offered", () => {
  expect(above(types, ["money"], by("refund"))?.id).toBe("money");
  expect(above(types, ["refund"], by("refund"))).toBeUndefined();
  expect(above(types, null, by("crash"))).toBeUndefined();
});

test("the others are the neighbours, else what is offered besides", () => {
  expect(ids(othersThan(types, ["money", "rules"], by("refund")))).toEqual(["charge"]);
  expect(ids(othersThan(types, ["money", "rules"], by("rules")))).toEqual(["money"]);
  expect(ids(othersThan(types, null, by("crash")))).toEqual(["money", "rules"]);
  expect(othersThan(types, ["rules"], by("rules"))).toEqual([]);
});
