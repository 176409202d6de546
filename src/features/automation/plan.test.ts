import fc from "fast-check";
import { expect, test } from "vitest";
import { PRIORITIES } from "#features/desk/index.ts";
import { days } from "#kernel/types.ts";
import { dueAt, type Timed } from "./due.ts";
import { chainTo, LONGEST_CHAIN, MOST_IN_AN_HOUR, mayRun } from "./loop-guard.ts";
import { holds, plan, type Situation } from "./plan.ts";
import { type Condition, LASTINGS, STATES } from "./rule.ts";
import { aRule } from "./testing.ts";

const someOf = <T>(all: readonly T[]) => fc.subarray([...all]);
const IDS = ["a", "b", "c"];

const situations: fc.Arbitrary<Situation> = fc.record({
  topics: someOf(IDS),
  tags: someOf(IDS),
  priority: fc.constantFrom(...PRIORITIES),
  state: fc.constantFrom("new" as const, "team" as const, "member" as const, "closed" as const),
  resting: fc.boolean(),
  assignee: fc.constantFrom(null, "somebody" as const, "1200000000000000001"),
  level: fc.integer({ min: 0, max: 10 }),
  words: fc.constantFrom(null, "heard", "I want a refund, now", ""),
  roles: someOf(IDS),
  open: fc.boolean(),
  age: fc.integer({ min: 0, max: days(90) }),
  rating: fc.constantFrom(null, { scale: "stars" as const, points: 2 }, { scale: "two-point" as const, points: 1 }),
});

const bare: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ is: fc.constant("topic" as const), types: someOf(IDS) }),
  fc.record({ is: fc.constant("tag" as const), tags: someOf(IDS) }),
  fc.record({ is: fc.constant("priority" as const), priorities: someOf(PRIORITIES) }),
  fc.record({ is: fc.constant("state" as const), states: someOf(STATES) }),
  fc.record({ is: fc.constant("assigned" as const), to: fc.constantFrom("somebody", "nobody", "1200000000000000001") }),
  fc.record({ is: fc.constant("level" as const), least: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ is: fc.constant("words" as const), phrases: someOf(["refund", "money back"]) }),
  fc.record({ is: fc.constant("role" as const), roles: someOf(IDS) }),
  fc.record({ is: fc.constant("hours" as const), open: fc.boolean() }),
  fc.record({ is: fc.constant("older" as const), than: fc.integer({ min: 0, max: days(90) }) }),
  fc.record({ is: fc.constant("rating" as const), of: someOf(["good" as const, "bad" as const, 1, 2, 5]) }),
);
const conditions = fc.array(bare, { maxLength: 10 });

const { definition } = aRule();

test("a rule does all of its steps where each condition holds, and nothing where one does not", () => {
  fc.assert(
    fc.property(conditions, situations, (all, situation) => {
      const planned = plan({ ...definition, conditions: all }, situation);
      const each = all.every((condition) => holds(condition, situation));
      expect(planned).toBe(each ? definition.steps : undefined);
    }),
  );
});

test("one condition more never makes a rule do something that it did not do before", () => {
  fc.assert(
    fc.property(conditions, bare, situations, (all, more, situation) => {
      const does = (of: readonly Condition[]) => plan({ ...definition, conditions: of }, situation) !== undefined;
      if (does([...all, more])) expect(does(all)).toBe(true);
    }),
  );
});

test("`not` turns a condition round; of words that nobody can look at, neither holds", () => {
  fc.assert(
    fc.property(bare, situations, (condition, situation) => {
      const both = [holds(condition, situation), holds({ ...condition, not: true }, situation)];
      if (condition.is !== "words") expect(both.filter(Boolean)).toHaveLength(1);
      else if (situation.words === null) expect(both).toEqual([false, false]);
    }),
  );
});

test("nothing is due before its whole time passed since the rule was there, whatever came before", () => {
  const timed: fc.Arbitrary<Timed> = fc.record({
    status: fc.constantFrom("opening", "queued", "new", "waiting-staff", "waiting-requester", "closed", "failed"),
    openedAt: fc.integer({ min: 0, max: days(60) }),
    turnAt: fc.integer({ min: 0, max: days(60) }),
    snoozedUntil: fc.option(fc.integer({ min: 0, max: days(90) })),
  });
  fc.assert(
    fc.property(
      timed,
      fc.constantFrom(...LASTINGS),
      fc.nat(days(60)),
      fc.nat(days(9)),
      (ticket, when, since, after) => {
        const due = dueAt({ definition: { ...definition, when, after }, since }, ticket);
        const isOpen = ["new", "waiting-staff", "waiting-requester"].includes(ticket.status);
        if (due === undefined) return;
        expect(isOpen).toBe(true);
        expect(due).toBeGreaterThanOrEqual(since + after);
        expect(due).toBeGreaterThanOrEqual(Math.min(ticket.openedAt, ticket.turnAt) + after);
        expect(due).toBeGreaterThanOrEqual(ticket.snoozedUntil ?? 0);
      },
    ),
  );
});

test("what a person did has no chain; what a rule did has the one that led to it, and nothing runs twice in one", () => {
  const runs = [{ from: 3, to: 6, chain: ["a", "b"], at: 0 }];
  expect([3, 4, 6, 7].map((version) => chainTo(version, runs))).toEqual([[], ["a", "b"], ["a", "b"], []]);
  expect(mayRun("b", { chain: ["a", "b"], lately: 0 })).toBe("itself");
  const long = Array.from({ length: LONGEST_CHAIN }, (_, index) => `r${index}`);
  expect(mayRun("x", { chain: long.slice(1), lately: 0 })).toBe("yes");
  expect(mayRun("x", { chain: long, lately: 0 })).toBe("too long a chain");
  expect(mayRun("x", { chain: [], lately: MOST_IN_AN_HOUR })).toBe("too often");
});
