import fc from "fast-check";
import { expect, test } from "vitest";
import { isOff, offAt, withoutTimeOff, withTimeOff } from "./time-off.ts";

const span = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, length]) => ({ from, until: from + length }));

test("what is said last holds, the rest stays where it does not touch it, and nothing overlaps", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (said, last) => {
      const before = said.reduce<(typeof last)[]>(withTimeOff, []);
      const after = withTimeOff(before, last);
      expect(after).toContain(last);
      expect(after.every((one) => one === last || before.includes(one))).toBe(true);
      expect(before.filter((one) => one.until <= last.from || one.from >= last.until)).toEqual(
        after.filter((one) => one !== last),
      );
      for (const [index, { until }] of after.entries()) {
        expect(until).toBeLessThanOrEqual(after[index + 1]?.from ?? until);
      }
      for (let at = 0; at < 140; at++) expect(isOff(after, at)).toBe(offAt(after, at) !== undefined);
    }),
  );
});

test("who is back ends what is going on, else the next one; what is over is none", () => {
  const [first, second] = [
    { from: 10, until: 20 },
    { from: 30, until: 40 },
  ];
  expect(withoutTimeOff([first, second], 15)).toEqual([second]);
  expect(withoutTimeOff([first, second], 25)).toEqual([first]);
  expect(withoutTimeOff([first, second], 5)).toEqual([second]);
  expect(withoutTimeOff([first, second], 40)).toBeUndefined();
  expect(withoutTimeOff([], 0)).toBeUndefined();
});
