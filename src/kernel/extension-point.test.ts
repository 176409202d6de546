import { expect, test } from "vitest";
import { type Contribution, collectContributions, extensionPoint } from "./extension-point.ts";

interface Topping {
  readonly name: string;
  readonly grams: number;
}

const topping = extensionPoint<Topping>("pizza.topping", { unique: ({ name }) => name });
const drink = extensionPoint<string>("pizza.drink");
const olives = topping({ name: "olives", grams: 20 });
const ham = topping({ name: "ham", grams: 40 });

test("what was added is read in the order of the features, and within one in its own", () => {
  const contributions = collectContributions([
    { name: "a", contributes: [ham, drink("water"), olives] },
    { name: "b" },
    { name: "c", contributes: [topping({ name: "basil", grams: 1 }), drink("wine")] },
  ]);
  expect(contributions(topping).map(({ name }) => name)).toEqual(["ham", "olives", "basil"]);
  expect(contributions(drink)).toEqual(["water", "wine"]);
});

test("nothing is kept beside what was collected: another app has its own, and a point nobody adds to is empty", () => {
  const one = collectContributions([{ name: "a", contributes: [ham] }]);
  const other = collectContributions([{ name: "a", contributes: [olives] }]);
  expect(one(topping).map(({ name }) => name)).toEqual(["ham"]);
  expect(other(topping).map(({ name }) => name)).toEqual(["olives"]);
  expect(collectContributions([])(topping)).toEqual([]);
});

test("two that can't both stand are found at the start, with the names of who added them", () => {
  const twice = [
    { name: "a", contributes: [olives] },
    { name: "b", contributes: [topping({ name: "olives", grams: 90 })] },
  ];
  expect(() => collectContributions(twice)).toThrow('"olives" is added to pizza.topping by a and b');
  const drinks = collectContributions([{ name: "a", contributes: [drink("water"), drink("water")] }]);
  expect(drinks(drink)).toEqual(["water", "water"]);
});

test("what no point made, and what a point does not take, does not compile", () => {
  // @ts-expect-error: a topping has its weight.
  topping({ name: "olives" });
  // @ts-expect-error: of another kind.
  drink({ name: "olives", grams: 20 });
  // @ts-expect-error: only a point makes contributions.
  const forged: Contribution = { value: "water" };
  // @ts-expect-error: a bare value.
  const bare: Contribution = "water";
  const read: readonly string[] = collectContributions([])(drink);
  // @ts-expect-error: what is read is of the point's kind.
  const misread: readonly string[] = collectContributions([])(topping);
  expect([forged, bare, read, misread]).toHaveLength(4);
});
