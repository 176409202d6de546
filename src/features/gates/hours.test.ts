import fc from "fast-check";
import { expect, test } from "vitest";
import type { WorkingHours } from "#features/desk/index.ts";
import { hours, minutes } from "#kernel/types.ts";
import { afterWork, isWorking, nextOpening, workBetween } from "./hours.ts";

const day = [{ from: "09:00", to: "17:00" }];
const office = (change: Partial<WorkingHours> = {}): WorkingHours => ({
  timeZone: "Europe/Berlin",
  week: [day, day, day, day, day, [], []],
  holidays: [],
  outside: "warn",
  ...change,
});
const every = (from: string, to: string, change: Partial<WorkingHours> = {}) =>
  office({ week: Array.from({ length: 7 }, () => [{ from, to }]), ...change });
const at = (said: string) => Date.parse(said);

test("the team is there from the first minute to before the last, and opens next when it begins", () => {
  const friday = "2026-11-20";
  expect(isWorking(office(), at(`${friday}T08:59:59+01:00`))).toBe(false);
  expect(isWorking(office(), at(`${friday}T09:00+01:00`))).toBe(true);
  expect(isWorking(office(), at(`${friday}T17:00+01:00`))).toBe(false);
  expect(nextOpening(office(), at(`${friday}T12:00+01:00`))).toBe(at(`${friday}T12:00+01:00`));
  expect(nextOpening(office(), at(`${friday}T17:00+01:00`))).toBe(at("2026-11-23T09:00+01:00"));
});

test("holidays, yearly and once, have no hours", () => {
  const closed = office({ holidays: ["12-25", "2026-12-24"] });
  expect(nextOpening(closed, at("2026-12-23T18:00+01:00"))).toBe(at("2026-12-28T09:00+01:00"));
  expect(nextOpening(closed, at("2029-12-24T18:00+01:00"))).toBe(at("2029-12-26T09:00+01:00"));
  expect(nextOpening(office({ week: [[], [], [], [], [], [], []] }), at("2026-11-20T12:00Z"))).toBe(null);
});

test("hours past midnight belong to the day they begin on, and stop at a holiday's midnight", () => {
  const nights = every("22:00", "06:00", { holidays: ["2026-12-25"] });
  expect(isWorking(nights, at("2026-11-21T03:00+01:00"))).toBe(true);
  expect(isWorking(nights, at("2026-11-21T06:00+01:00"))).toBe(false);
  expect(isWorking(nights, at("2026-12-24T23:30+01:00"))).toBe(true);
  expect(isWorking(nights, at("2026-12-25T00:30+01:00"))).toBe(false);
  expect(isWorking(nights, at("2026-12-26T00:30+01:00"))).toBe(false);
  const always = every("00:00", "00:00");
  expect(workBetween(always, at("2026-10-01T00:00Z"), at("2026-11-01T00:00Z"))).toBe(hours(31 * 24));
});

test("an hour that the clocks leave out is not worked; one that comes twice is worked twice", () => {
  const small = every("01:00", "04:00");
  const night = (date: string) => workBetween(small, at(`${date}T00:00Z`) - hours(6), at(`${date}T12:00Z`));
  expect(night("2026-03-28")).toBe(hours(3));
  expect(night("2026-03-29")).toBe(hours(2));
  expect(night("2026-10-25")).toBe(hours(4));
  // Hours inside the gap begin after it; the first of two 02:30 is meant.
  expect(nextOpening(every("02:30", "05:00"), at("2026-03-29T00:00Z"))).toBe(at("2026-03-29T01:30Z"));
  expect(nextOpening(every("02:30", "05:00"), at("2026-10-25T00:00Z"))).toBe(at("2026-10-25T00:30Z"));
  // Half an hour is changed on Lord Howe.
  const howe = every("01:00", "04:00", { timeZone: "Australia/Lord_Howe" });
  expect(workBetween(howe, at("2026-10-03T12:00Z"), at("2026-10-04T00:00Z"))).toBe(hours(2) + minutes(30));
});

const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const time = minute.map((of) => `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`);
const anyHours: fc.Arbitrary<WorkingHours> = fc.record({
  timeZone: fc.constantFrom(
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Africa/Cairo",
    "Pacific/Apia",
    "UTC",
  ),
  week: fc.array(fc.array(fc.record({ from: time, to: time }), { maxLength: 3 }), { minLength: 7, maxLength: 7 }),
  holidays: fc.subarray(["03-29", "2026-10-25", "11-01", "2026-03-08"]),
  outside: fc.constant("warn"),
});
/** Around both changes of the clocks of 2026, in most zones. */
const moment = fc.oneof(
  fc.integer({ min: at("2026-03-06T00:00Z"), max: at("2026-04-06T00:00Z") }),
  fc.integer({ min: at("2026-10-01T00:00Z"), max: at("2026-11-03T00:00Z") }),
);

test("worked time adds up over any change of the clocks, and is never more than the time that passed", () => {
  fc.assert(
    fc.property(anyHours, moment, moment, moment, (given, a, b, c) => {
      expect(workBetween(given, a, b) + workBetween(given, b, c)).toBe(workBetween(given, a, c));
      expect(Math.abs(workBetween(given, a, b))).toBeLessThanOrEqual(Math.abs(b - a));
    }),
    { numRuns: 60 },
  );
});

test("nothing is worked before the next opening, and something right after it", () => {
  fc.assert(
    fc.property(anyHours, moment, (given, now) => {
      const next = nextOpening(given, now);
      if (next === null) return;
      expect(next).toBeGreaterThanOrEqual(now);
      expect(isWorking(given, next)).toBe(true);
      expect(workBetween(given, now, next)).toBe(0);
      expect(isWorking(given, now)).toBe(next === now);
    }),
    { numRuns: 60 },
  );
});

test("a length of work ends at the first moment at which it was worked, and two lengths end where their sum does", () => {
  const length = fc.integer({ min: 1, max: hours(60) });
  fc.assert(
    fc.property(anyHours, moment, length, length, (given, from, first, second) => {
      const end = afterWork(given, from, first);
      if (end === null) return;
      expect(workBetween(given, from, end)).toBe(first);
      expect(workBetween(given, from, end - 1)).toBeLessThan(first);
      expect(afterWork(given, end, second)).toBe(afterWork(given, from, first + second));
      expect(afterWork(given, from, 0)).toBe(from);
    }),
    { numRuns: 60 },
  );
});

test("work that never comes has no end", () => {
  expect(afterWork(office({ week: [[], [], [], [], [], [], []] }), at("2026-11-20T12:00Z"), 1)).toBe(null);
  // A Friday's last hour, and the first of Monday.
  expect(afterWork(office(), at("2026-11-20T16:00+01:00"), hours(2))).toBe(at("2026-11-23T10:00+01:00"));
});
