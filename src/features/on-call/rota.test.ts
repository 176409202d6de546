import fc from "fast-check";
import { expect, test } from "vitest";
import { days, hours } from "#kernel/types.ts";
import { gapsOf } from "./gaps.ts";
import { beginOf, firstDayAt, nextLook, type Rota, readHandOver, turnsOf, weekAt, whoseTurn } from "./rota.ts";

const at = (said: string) => Date.parse(said);
const NOBODY = new Map<number, string>();

const rota = fc
  .record({
    zone: fc.constantFrom(
      "Europe/Berlin",
      "America/New_York",
      "America/Sao_Paulo",
      "Australia/Lord_Howe",
      "Africa/Cairo",
      "Pacific/Apia",
      "UTC",
    ),
    weekday: fc.nat(6),
    minute: fc.nat(24 * 60 - 1),
    set: fc.integer({ min: at("2011-11-20T00:00Z"), max: at("2027-01-01T00:00Z") }),
    people: fc.array(fc.constantFrom("mel", "kim", "ben", "ada"), { minLength: 1, maxLength: 6 }),
  })
  .map(({ zone, weekday, minute, set, people }) => ({
    set,
    kept: { zone, minute, people, firstDay: firstDayAt({ weekday, minute }, zone, set) } satisfies Rota,
  }));

test("the weeks leave nothing out and nothing is in two of them, whatever the clocks do; the first is going on when it is set", () => {
  fc.assert(
    fc.property(rota, fc.integer({ min: 0, max: days(400) }), ({ kept, set }, later) => {
      expect(weekAt(kept, set)).toBe(0);
      const week = weekAt(kept, set + later);
      expect(beginOf(kept, week)).toBeLessThanOrEqual(set + later);
      expect(beginOf(kept, week + 1)).toBeGreaterThan(set + later);
      expect(weekAt(kept, beginOf(kept, week))).toBe(week);
      expect(weekAt(kept, beginOf(kept, week) - 1)).toBe(week - 1);
      // No zone changes its clocks by more than that, but for the one that left out a day.
      const length = beginOf(kept, week + 1) - beginOf(kept, week);
      expect(Math.abs(length - days(7))).toBeLessThanOrEqual(kept.zone === "Pacific/Apia" ? days(1) : hours(1));
    }),
  );
});

test("the hand-over shows the same time on the clock each week, where there is that time", () => {
  const berlin: Rota = { zone: "Europe/Berlin", minute: 540, people: ["mel", "kim"], firstDay: 0 };
  const kept = {
    ...berlin,
    firstDay: firstDayAt({ weekday: 0, minute: 540 }, "Europe/Berlin", at("2026-10-21T12:00Z")),
  };
  expect(beginOf(kept, 0)).toBe(at("2026-10-19T09:00+02:00"));
  expect(beginOf(kept, 1)).toBe(at("2026-10-26T09:00+01:00"));
  expect(beginOf(kept, 23)).toBe(at("2027-03-29T09:00+02:00"));
});

test("everybody has their turn in the order in which they were named, as often as they were", () => {
  fc.assert(
    fc.property(rota, fc.nat(60), ({ kept }, week) => {
      const round = kept.people.map((_, index) => whoseTurn(kept, week + index, NOBODY));
      expect(round.toSorted()).toEqual(kept.people.toSorted());
      expect(whoseTurn(kept, week, NOBODY)).toBe(whoseTurn(kept, week + kept.people.length, NOBODY));
      expect(whoseTurn(kept, 0, NOBODY)).toBe(kept.people[0]);
      expect(whoseTurn(kept, -1, NOBODY)).toBeUndefined();
    }),
  );
});

test("an exchange gives each the other's week, and leaves all the others", () => {
  const kept: Rota = { zone: "UTC", minute: 0, people: ["mel", "kim", "ben"], firstDay: 20_000 };
  const exchanged = new Map([
    [0, "kim"],
    [1, "mel"],
  ]);
  expect([0, 1, 2, 3, 4].map((week) => whoseTurn(kept, week, exchanged))).toEqual(["kim", "mel", "ben", "mel", "kim"]);
  expect(turnsOf(kept, "mel", { from: 0, exchanged }).slice(0, 2)).toEqual([1, 3]);
});

test("somebody looks after it each day, at the very moment of a hand-over too", () => {
  fc.assert(
    fc.property(rota, fc.nat(50), ({ kept, set }, week) => {
      const begin = beginOf(kept, week);
      expect(nextLook(kept, begin - 1)).toBe(begin);
      expect(nextLook(kept, set)).toBeGreaterThan(set);
      expect(nextLook(kept, set) - set).toBeLessThanOrEqual(days(2));
    }),
  );
});

test.each([
  ["monday 9:00", { weekday: 0, minute: 540 }],
  ["  So   23:59 ", { weekday: 6, minute: 23 * 60 + 59 }],
  ["segunda-feira 8:30", { weekday: 0, minute: 510 }],
])("“%s” is a hand-over", (said, read) => expect(readHandOver(said)).toEqual(read));

test.each(["", "monday", "9:00", "monday 25:00", "mon-fri 9:00", "monday 9:00 sharp"])("“%s” is none", (said) => {
  expect(readHandOver(said)).toBeUndefined();
});

test("a gap is the part of a turn in which its person is away, or all of it when they are gone; what is over is none", () => {
  const kept: Rota = { zone: "UTC", minute: 0, people: ["mel", "kim", "ben"], firstDay: 20_000 };
  const [zero, one, two, three] = [0, 1, 2, 3].map((week) => beginOf(kept, week));
  if (zero === undefined || one === undefined || two === undefined || three === undefined) throw new Error("no weeks");
  const now = zero + hours(30);
  const off = new Map([
    [
      "mel",
      [
        { from: zero, until: zero + hours(20) },
        { from: zero + hours(60), until: two },
      ],
    ],
    ["kim", [{ from: zero, until: one }]],
  ]);
  expect(gapsOf(kept, { now, from: 0, exchanged: NOBODY, off, gone: new Set(["ben"]) })).toEqual([
    { week: 0, person: "mel", because: "away", from: zero + hours(60), until: one },
    { week: 2, person: "ben", because: "gone", from: two, until: three },
  ]);
});
