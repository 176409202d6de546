import { describe, expect, test } from "vitest";
import { INVALID_ALLOWED, SCENARIOS } from "./scenarios.ts";

const nothing = { missing: 0, doubled: 0, disordered: 0 };
const SEED = 20_261_121;

/** A failure prints the figures; `npm run chaos -- --of desk --seed 20261121` plays it again, with other timing. */
describe.each(["resumed", "new"] as const)(
  "killed at random moments, with all else going wrong too, sessions %s",
  (sessions) => {
    test.each([
      { scenario: "desk", kills: 20, atLeast: 120 },
      { scenario: "engine", kills: 20, atLeast: 150 },
      { scenario: "rooms", kills: 20, atLeast: 60 },
      { scenario: "day", kills: 10, atLeast: 30 },
    ] as const)(
      "$scenario: nothing that people wrote, answered or edited is lost, doubled or out of order, and nothing is left behind",
      async ({ scenario, kills, atLeast }) => {
        const { said, wrong, invalidRequests } = await SCENARIOS[scenario]({ kills, seed: SEED, sessions });
        expect(said).toMatchObject(nothing);
        expect(wrong).toEqual({});
        expect(invalidRequests).toBeLessThan(INVALID_ALLOWED);
        expect(said.sent).toBeGreaterThan(atLeast);
      },
      240_000,
    );
  },
);

/** With `npm run chaos -- --of engine --limits discord --seed 20261121`. */
test("under Discord's limits, where what waits shares messages, the engine loses, doubles and disorders nothing either", async () => {
  const { said, wrong } = await SCENARIOS.engine({ kills: 6, seed: SEED, sessions: "new", limits: "discord" });
  expect(said).toMatchObject(nothing);
  expect(wrong).toEqual({});
}, 180_000);
