import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumber } from "./number.ts";

test("numbers are read as people type them; what could be two numbers is none", () => {
  expect(["12", " -3 ", "+4", "12.5", "12,5", "0,125", "−2"].map(readNumber)).toEqual([
    12, -3, 4, 12.5, 12.5, 0.125, -2,
  ]);
  expect(["", "twelve", "1,234", "1.234", "1e9", "0x10", "1 000", "1.2.3", "Infinity"].map(readNumber)).toEqual(
    Array.from({ length: 9 }, () => null),
  );
});

test("every number that is typed in full is read as itself", () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(readNumber(String(number))).toBe(number);
    }),
  );
});
