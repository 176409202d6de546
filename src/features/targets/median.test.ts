import { expect, test } from "vitest";
import { days, hours, minutes } from "#kernel/types.ts";
import { medianOf, roundUp } from "./median.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test("half of them, by nearest rank, from twenty on", () => {
  expect(medianOf(upTo(19))).toBeUndefined();
  expect(medianOf(upTo(20))).toBe(10);
  expect(medianOf(upTo(21))).toBe(11);
});

test("said as people say it, and never shorter than it is", () => {
  expect(roundUp(0)).toEqual({ unit: "minutes", count: 1 });
  expect(roundUp(minutes(44) + 1)).toEqual({ unit: "minutes", count: 45 });
  expect(roundUp(minutes(91))).toEqual({ unit: "hours", count: 2 });
  expect(roundUp(hours(36) + 1)).toEqual({ unit: "days", count: 2 });
  expect(roundUp(days(9))).toEqual({ unit: "days", count: 9 });
});
