import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assignment } from "#features/desk/index.ts";
import { type Candidate, chooseAssignee } from "./choose-assignee.ts";

const someone = (person: string, change: Partial<Candidate> = {}): Candidate => ({
  person,
  open: 0,
  skills: [],
  shift: "unset",
  ...change,
});
const by = (rule: Assignment["rule"], capacity: number | null = null): Assignment => ({ rule, capacity });
const choose = (
  assignment: Assignment,
  candidates: readonly Candidate[],
  more: { last?: string | null; needs?: readonly string[] } = {},
) => chooseAssignee({ assignment, candidates, last: null, needs: [], ...more });

const RULES = ["round-robin", "least-loaded", "on-shift", "skill"] as const;
const people = fc.uniqueArray(
  fc.record({
    person: fc.stringMatching(/^[a-z]{3}$/),
    open: fc.nat({ max: 6 }),
    skills: fc.subarray(["money", "bugs", "maps"]),
    shift: fc.constantFrom("on" as const, "off" as const, "unset" as const),
  }),
  { selector: ({ person }) => person, maxLength: 12 },
);

describe("round robin", () => {
  test("goes through everybody in turn, and begins again", () => {
    const team = ["c", "a", "b"].map((person) => someone(person));
    const given: (string | null)[] = [];
    for (let count = 0; count < 6; count++) given.push(choose(by("round-robin"), team, { last: given.at(-1) ?? null }));
    expect(given).toEqual(["a", "b", "c", "a", "b", "c"]);
  });

  test("is fair: after any number of tickets nobody has more than one more than another", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { minLength: 1, maxLength: 9 }),
        fc.nat(60),
        (names, count) => {
          const got = new Map(names.map((name) => [name, 0]));
          let last: string | null = null;
          for (let ticket = 0; ticket < count; ticket++) {
            last = choose(
              by("round-robin"),
              names.map((name) => someone(name)),
              { last },
            );
            got.set(last ?? "", (got.get(last ?? "") ?? 0) + 1);
          }
          expect(Math.max(...got.values()) - Math.min(...got.values())).toBeLessThanOrEqual(1);
          expect(got.size).toBe(names.length);
        },
      ),
    );
  });

  test("goes on behind somebody who left", () => {
    expect(choose(by("round-robin"), [someone("a"), someone("c")], { last: "b" })).toBe("c");
    expect(choose(by("round-robin"), [someone("a"), someone("c")], { last: "d" })).toBe("a");
  });
});

describe("least loaded", () => {
  test("gives to who has fewest, in turn where several do", () => {
    const team = [someone("a", { open: 2 }), someone("b", { open: 1 }), someone("c", { open: 1 })];
    expect(choose(by("least-loaded"), team)).toBe("b");
    expect(choose(by("least-loaded"), team, { last: "b" })).toBe("c");
  });

  test("never gives more than the capacity, however many come, and gives as long as there is a place", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), fc.nat(60), (team, capacity, count) => {
        let now: readonly Candidate[] = team;
        for (let ticket = 0; ticket < count; ticket++) {
          const chosen = choose(by("least-loaded", capacity), now);
          const places = now.filter(({ open, shift }) => shift !== "off" && open < capacity);
          expect(chosen === null).toBe(places.length === 0);
          now = now.map((one) => (one.person === chosen ? { ...one, open: one.open + 1 } : one));
          expect(now.find(({ person }) => person === chosen)?.open ?? 0).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });
});

describe("skill", () => {
  const team = [
    someone("a", { skills: ["money"] }),
    someone("b", { skills: ["money", "maps"], open: 3 }),
    someone("c", { skills: ["bugs"] }),
  ];
  test("gives to who can do most of what is needed", () => {
    expect(choose(by("skill"), team, { needs: ["money"] })).toBe("a");
    expect(choose(by("skill"), team, { needs: ["money", "maps"] })).toBe("b");
  });
  test("gives to nobody where nobody can", () => {
    expect(choose(by("skill"), team, { needs: ["mail"] })).toBeNull();
    expect(choose(by("skill"), team)).toBeNull();
  });
});

test("on shift: only who said so", () => {
  const team = [someone("a"), someone("b", { shift: "on", open: 4 }), someone("c", { shift: "off" })];
  expect(choose(by("on-shift"), team)).toBe("b");
  expect(choose(by("on-shift"), [someone("a")])).toBeNull();
});

test("whoever is chosen is a candidate, is not off, and has a place; the order they come in changes nothing", () => {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(...RULES),
      fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      fc.option(fc.stringMatching(/^[a-z]{3}$/), { nil: null }),
      fc.subarray(["money", "bugs", "maps"]),
      (team, rule, capacity, last, needs) => {
        const chosen = choose(by(rule, capacity), team, { last, needs });
        expect(choose(by(rule, capacity), team.toReversed(), { last, needs })).toBe(chosen);
        if (chosen === null) return;
        const one = team.find(({ person }) => person === chosen);
        expect(one?.shift).not.toBe("off");
        expect(one?.open ?? 99).toBeLessThan(capacity ?? 99);
        if (rule === "on-shift") expect(one?.shift).toBe("on");
        if (rule === "skill") expect(one?.skills.some((skill) => needs.includes(skill))).toBe(true);
      },
    ),
  );
});

test("without a rule nobody is chosen", () => {
  expect(choose(by("none"), [someone("a")])).toBeNull();
});
