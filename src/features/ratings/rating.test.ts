import { expect, test } from "vitest";
import { days } from "#kernel/types.ts";
import { ANSWERS, changeableUntil, isSatisfied, ratingSource, readRating, readSource } from "./rating.ts";

test("satisfied is good of two points, and four or five stars", () => {
  const satisfied = (["two-point", "stars"] as const).flatMap((scale) =>
    ANSWERS[scale].filter((said) => {
      const rating = readRating(said);
      expect(rating?.scale).toBe(scale);
      return rating && isSatisfied(rating);
    }),
  );
  expect(satisfied).toEqual(["good", "4", "5"]);
});

test("what is no answer is none", () => {
  for (const said of ["", "0", "6", "4.5", "Good", "toString", "two-point"]) expect(readRating(said)).toBeUndefined();
});

test("it is changeable for a week after it was given, and after each close", () => {
  expect(changeableUntil({ firstAt: 10 }, 5)).toBe(10 + days(7));
  expect(changeableUntil({ firstAt: 10 }, 50)).toBe(50 + days(7));
  expect(changeableUntil({ firstAt: 10 }, null)).toBe(10 + days(7));
});

test("what the team reads of a ticket is another thing once it is rated anew, and names the ticket", () => {
  const [first, second] = [10, 11].map((firstAt) => ratingSource({ ticketId: "t1", firstAt }));
  expect(first).not.toBe(second);
  expect([first, second].map((source) => readSource(source ?? ""))).toEqual([
    { is: "rating", id: "t1" },
    { is: "rating", id: "t1" },
  ]);
});
