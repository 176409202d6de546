import { expect, test } from "vitest";
import { aType } from "#features/desk/testing.ts";
import { suggestTopics } from "./suggest-topics.ts";

const topic = (key: string, name: string, parentId: string | null = null) => aType({ id: key, key, name, parentId });
const types = [
  topic("billing", "Billing"),
  topic("refund", "Refund", "billing"),
  topic("charge", "Charge", "billing"),
  topic("shop", "Shop"),
  topic("shop-refund", "Refund", "shop"),
];
const names = (typed: string) => suggestTopics(types, typed).map(({ name }) => name);

test("topics that open something are suggested with their path", () => {
  expect(names("")).toEqual(["Billing › Refund", "Billing › Charge", "Shop › Refund"]);
  expect(names("ref")).toEqual(["Billing › Refund", "Shop › Refund"]);
  expect(names("shop ref")).toEqual(["Shop › Refund"]);
  expect(names("Billing › Ref")).toEqual(["Billing › Refund"]);
  expect(names("nothing")).toEqual([]);
  expect(suggestTopics(types, "shop-ref")).toEqual([{ name: "Shop › Refund", value: "shop-refund" }]);
});

test("at most 25, of at most 100 characters, the end of the path kept", () => {
  const many = Array.from({ length: 40 }, (_, index) => topic(`t${index}`, `${"long ".repeat(18)}${index}`, "billing"));
  const found = suggestTopics([...types, ...many], "long");
  expect(found).toHaveLength(25);
  for (const { name } of found) expect(name.length).toBeLessThanOrEqual(100);
  expect(found[3]?.name).toMatch(/long 3$/);
});
