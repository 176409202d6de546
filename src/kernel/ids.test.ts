import { expect, test } from "vitest";
import { ulids } from "./ids.ts";

test("ids are 26 characters, never repeated, and in the order they were made", () => {
  const clock = { time: 1_000, now: () => clock.time };
  const ids = ulids(clock);
  const made = Array.from({ length: 2_000 }, (_, index) => {
    if (index % 700 === 699) clock.time += 1;
    return ids.next();
  });

  expect(made.every((id) => /^[0-9a-hjkmnp-tv-z]{26}$/.test(id))).toBe(true);
  expect(new Set(made).size).toBe(made.length);
  expect(made.toSorted()).toEqual(made);
});

test("a clock that goes back makes no older ids", () => {
  const clock = { time: 5_000, now: () => clock.time };
  const ids = ulids(clock);
  const before = ids.next();
  clock.time = 1_000;
  expect(ids.next() > before).toBe(true);
});
