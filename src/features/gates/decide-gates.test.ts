import fc from "fast-check";
import { expect, test } from "vitest";
import { type GateRules, openGates } from "#features/desk/index.ts";
import { days, minutes, seconds } from "#kernel/types.ts";
import { decideGates, type GateFacts, gates, type Refusal } from "./decide-gates.ts";

/** A Saturday, noon. */
const NOW = Date.UTC(2026, 10, 21, 12);
const ROLE = "1200000000000000010";
const OTHER = "1200000000000000011";

const facts = (change: Partial<GateFacts> = {}): GateFacts => ({
  lockdown: null,
  blocked: null,
  flood: null,
  member: { roles: [ROLE], joinedAt: NOW - days(100) },
  accountMadeAt: NOW - days(1000),
  paused: null,
  places: [],
  last: [],
  slowMode: 0,
  opened: [],
  challengePassed: false,
  ...change,
});
const rules = (change: Partial<GateRules> = {}): GateRules => ({ ...openGates, ...change });
const weekdays = [{ from: "09:00", to: "17:00" }];
const closedNow = (outside: "warn" | "block") => ({
  timeZone: "UTC",
  week: [weekdays, weekdays, weekdays, weekdays, weekdays, [], []],
  holidays: [],
  outside,
});
const place = (most: number | null, taken: number) => ({
  key: "type:t:p",
  most,
  taken: Array.from({ length: taken }, (_, index) => ({ position: index + 1, ticketId: `ticket-${index}` })),
});

/** For each gate, in order, what makes it refuse, and its name. */
const refusing: readonly [Refusal["gate"], Partial<GateFacts>, Partial<GateRules>][] = [
  ["lockdown", { lockdown: { reason: null } }, {}],
  ["blocked", { blocked: { until: NOW + 1 } }, {}],
  ["flood", { flood: { until: NOW + 1, say: "once" } }, {}],
  ["membership", { member: null }, {}],
  ["required-roles", {}, { requiredRoles: [OTHER] }],
  ["denied-roles", {}, { deniedRoles: [ROLE] }],
  ["account-age", { accountMadeAt: NOW - days(1) }, { accountAge: days(2) }],
  ["member-age", {}, { memberAge: days(101) }],
  ["paused", { paused: "" }, {}],
  ["hours", {}, { hours: closedNow("block") }],
  ["open", { places: [place(1, 1)] }, {}],
  ["cooldown", { last: [NOW - 1] }, {}],
  ["hourly", { opened: Array.from({ length: 8 }, () => NOW - minutes(5)) }, {}],
  ["challenge", {}, { captcha: true }],
];

test("nothing in the way: it opens", () => {
  expect(decideGates(facts(), rules(), NOW)).toEqual({ may: "open", away: null });
  expect(gates).toHaveLength(refusing.length);
});

test("of any gates that refuse, the first in order answers, and nothing of a later one shows", () => {
  fc.assert(
    fc.property(
      fc.subarray(
        refusing.map((_, index) => index),
        { minLength: 1 },
      ),
      (chosen) => {
        const given = chosen.map((index) => refusing[index]);
        const all = Object.assign({}, ...given.map((one) => one?.[1])) as Partial<GateFacts>;
        const set = Object.assign({}, ...given.map((one) => one?.[2])) as Partial<GateRules>;
        // Who is not a member has no roles to be denied for, and is told nothing of those that are required.
        const verdict = decideGates(facts(all), rules(set), NOW);
        expect(verdict.may === "not" && verdict.because.gate).toBe(given[0]?.[0]);
        const [, ownFacts, ownRules] = given[0] ?? [];
        expect(decideGates(facts(ownFacts), rules(ownRules), NOW)).toEqual(verdict);
      },
    ),
  );
});

test("what was refused until a moment is open at that moment, if nothing else refuses", () => {
  for (const [name, ownFacts, ownRules] of refusing) {
    const verdict = decideGates(facts(ownFacts), rules(ownRules), NOW);
    const because = verdict.may === "not" ? verdict.because : undefined;
    if (!because || !("until" in because) || because.until === null) continue;
    expect([name, decideGates(facts(ownFacts), rules(ownRules), because.until).may]).toEqual([name, "open"]);
    const before = decideGates(facts(ownFacts), rules(ownRules), because.until - 1);
    expect([name, before.may]).toEqual([name, "not"]);
  }
});

test("a higher limit, a shorter pause or a lower age never keeps out whom the stricter rule lets in", () => {
  const numbers = fc.record({
    most: fc.integer({ min: 1, max: 5 }),
    taken: fc.integer({ min: 0, max: 6 }),
    pause: fc.integer({ min: 0, max: 300 }),
    ago: fc.integer({ min: -100, max: 400 }),
    age: fc.integer({ min: 0, max: 2000 }),
    perHour: fc.integer({ min: 1, max: 10 }),
    opened: fc.array(fc.integer({ min: -10, max: 90 }), { maxLength: 10 }),
    more: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(numbers, ({ most, taken, pause, ago, age, perHour, opened, more }) => {
      const ask = (gentler: number) =>
        decideGates(
          facts({
            places: [place(most + gentler, taken)],
            last: [NOW - seconds(ago)],
            opened: opened.map((minute) => NOW - minutes(minute)),
          }),
          rules({
            cooldown: seconds(Math.max(0, pause - gentler)),
            accountAge: days(Math.max(0, age - gentler)),
            perHour: perHour + gentler,
          }),
          NOW,
        ).may;
      if (ask(0) === "open") expect(ask(more)).toBe("open");
    }),
  );
});

test("a clock that is put back neither frees anybody early nor binds them longer than the pause", () => {
  fc.assert(
    fc.property(fc.integer({ min: -120_000, max: 120_000 }), (ago) => {
      const verdict = decideGates(facts({ last: [NOW - ago] }), rules(), NOW);
      expect(verdict.may).toBe(Math.abs(ago) < seconds(60) ? "not" : "open");
      if (verdict.may === "open" || verdict.because.gate !== "cooldown") return;
      expect(verdict.because.until - NOW).toBeLessThanOrEqual(seconds(60));
    }),
  );
});

test("the longer of pause and slow mode counts; the hour is one that moves", () => {
  const last = [NOW - minutes(2)];
  expect(decideGates(facts({ last, slowMode: minutes(5) }), rules(), NOW)).toEqual({
    may: "not",
    because: { gate: "cooldown", until: NOW + minutes(3) },
  });
  expect(decideGates(facts({ last, slowMode: seconds(5) }), rules({ cooldown: minutes(3) }), NOW).may).toBe("not");
  const opened = [minutes(59), minutes(30), minutes(10)].map((ago) => NOW - ago);
  expect(decideGates(facts({ opened }), rules({ perHour: 3 }), NOW)).toEqual({
    may: "not",
    because: { gate: "hourly", until: NOW + minutes(1) },
  });
  expect(decideGates(facts({ opened }), rules({ perHour: 2 }), NOW)).toEqual({
    may: "not",
    because: { gate: "hourly", until: NOW + minutes(30) },
  });
  expect(decideGates(facts({ opened }), rules({ perHour: null }), NOW).may).toBe("open");
});

test("away is a warning or a refusal, as the rules say", () => {
  const monday = Date.UTC(2026, 10, 23, 9);
  expect(decideGates(facts(), rules({ hours: closedNow("warn") }), NOW)).toEqual({
    may: "open",
    away: { until: monday },
  });
  expect(decideGates(facts(), rules({ hours: closedNow("block") }), NOW)).toEqual({
    may: "not",
    because: { gate: "hours", until: monday },
  });
  expect(decideGates(facts(), rules({ hours: closedNow("block") }), monday)).toEqual({ may: "open", away: null });
});

test("what was said of a pause by command goes before what the desk says of it", () => {
  const words = (change: Partial<GateFacts>, own: Partial<GateRules>) => {
    const verdict = decideGates(facts(change), rules(own), NOW);
    return verdict.may === "not" && verdict.because.gate === "paused" ? verdict.because.words : undefined;
  };
  expect(words({ paused: "By command" }, { paused: "By the desk" })).toBe("By command");
  expect(words({ paused: "" }, { paused: "By the desk" })).toBe("By the desk");
  expect(words({ paused: "" }, {})).toBe("");
  expect(words({}, { paused: "By the desk" })).toBe("By the desk");
  expect(words({}, {})).toBeUndefined();
});
