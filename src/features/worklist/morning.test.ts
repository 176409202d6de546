import fc from "fast-check";
import { expect, test } from "vitest";
import { hours } from "#kernel/types.ts";
import { nextMorning } from "./morning.ts";

const at = (said: string) => Date.parse(said);

test("a morning is the next time the server's clocks show it, also where they are changed", () => {
  const half = 8 * 60 + 30;
  expect(nextMorning(half, "Europe/Berlin", at("2026-11-21T08:29+01:00"))).toBe(at("2026-11-21T08:30+01:00"));
  expect(nextMorning(half, "Europe/Berlin", at("2026-11-21T08:30+01:00"))).toBe(at("2026-11-22T08:30+01:00"));
  expect(nextMorning(half, "Europe/Berlin", at("2026-03-28T09:00+01:00"))).toBe(at("2026-03-29T08:30+02:00"));
  expect(nextMorning(half, "Europe/Berlin", at("2026-10-24T09:00+02:00"))).toBe(at("2026-10-25T08:30+01:00"));
});

test("there is one each day, and never two of one day", () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const zone = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC");
  const moment = fc.integer({ min: at("2026-01-01T00:00Z"), max: at("2028-01-01T00:00Z") });
  fc.assert(
    fc.property(minute, zone, moment, (time, where, now) => {
      const first = nextMorning(time, where, now);
      const second = nextMorning(time, where, first);
      expect(first - now).toBeGreaterThan(0);
      expect(first - now).toBeLessThanOrEqual(hours(25));
      expect(second - first).toBeGreaterThanOrEqual(hours(22));
      expect(second - first).toBeLessThanOrEqual(hours(26));
    }),
  );
});
