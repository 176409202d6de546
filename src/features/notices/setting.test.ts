import fc from "fast-check";
import { expect, test } from "vitest";
import { hours, minutes } from "#kernel/types.ts";
import { howToTell, plainSetting, quietUntil, readTime, showTime } from "./setting.ts";

const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`);
const night = { from: 22 * 60, to: 7 * 60, timeZone: "UTC" };

test.each([
  ["21:59", undefined],
  ["22:00", "2026-11-22T07:00:00.000Z"],
  ["23:30", "2026-11-22T07:00:00.000Z"],
  ["06:59", "2026-11-21T07:00:00.000Z"],
  ["07:00", undefined],
])("quiet from 22:00 to 07:00, at %s", (time, end) => {
  const until = quietUntil(night, at(time));
  expect(until && new Date(until).toISOString()).toBe(end);
});

test("quiet hours are those of the person's own time zone", () => {
  expect(quietUntil({ ...night, timeZone: "Europe/Berlin" }, at("21:30"))).toBe(at("21:30") + hours(8) + minutes(30));
  expect(quietUntil({ from: 60, to: 60, timeZone: "UTC" }, at("01:00"))).toBeUndefined();
});

test("a ping in quiet hours waits for their end, a digest for an hour and for their end, off for ever", () => {
  expect(howToTell(plainSetting, at("12:00"))).toEqual({ now: true });
  expect(howToTell({ way: "ping", quiet: night }, at("23:00"))).toEqual({ digestAt: at("07:00") + hours(24) });
  expect(howToTell({ way: "digest", quiet: night }, at("12:00"))).toEqual({ digestAt: at("13:00") });
  expect(howToTell({ way: "digest", quiet: night }, at("21:30"))).toEqual({ digestAt: at("07:00") + hours(24) });
  expect(howToTell({ way: "off", quiet: null }, at("12:00"))).toEqual({ never: true });
});

test("nothing is ever told within quiet hours, and always within two days", () => {
  const time = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(
      time,
      time,
      fc.integer({ min: 0, max: 100_000 }),
      fc.constantFrom("ping", "digest"),
      (from, to, m, way) => {
        const quiet = { from, to, timeZone: "UTC" };
        const now = at("00:00") + minutes(m);
        const told = howToTell({ way: way as "ping", quiet }, now);
        const then = "now" in told ? now : "digestAt" in told ? told.digestAt : Number.NaN;
        expect(quietUntil(quiet, then)).toBeUndefined();
        expect(then - now).toBeLessThan(hours(48));
      },
    ),
  );
});

test("times of day are read and shown", () => {
  expect(readTime("7:05")).toBe(425);
  expect(showTime(425)).toBe("07:05");
  for (const wrong of ["24:00", "7", "12:60", "noon"]) expect(readTime(wrong)).toBeUndefined();
});
