import { describe, expect, test } from "vitest";
import { runDeskChaos } from "./desk-chaos.ts";
import { runChaos } from "./engine-chaos.ts";
import { runRoomsChaos } from "./rooms-chaos.ts";

const nothing = { missing: 0, doubled: 0, disordered: 0 };

/** A failure prints the figures; `npm run chaos -- --seed 20261121` plays it again, with other timing. */
describe.each(["resumed", "new"] as const)("killed at random moments, sessions %s", (sessions) => {
  test("the desk loses, doubles and disorders nothing that people wrote, answered or edited", async () => {
    const result = await runDeskChaos({ kills: 10, seed: 20_261_121, sessions });
    expect(result).toMatchObject({
      toStaff: nothing,
      toMembers: nothing,
      receipts: nothing,
      originalsLeft: 0,
      editsLost: 0,
      oddThreads: 0,
      threads: result.tickets,
    });
    expect(result.toStaff.sent + result.toMembers.sent).toBeGreaterThan(60);
  }, 120_000);

  test("the engine loses, doubles and disorders nothing, and makes each room once", async () => {
    const result = await runChaos({ kills: 10, seed: 20_261_121, sessions });
    expect(result).toMatchObject({ toStaff: nothing, toMembers: nothing, threads: result.members });
    expect(result.toStaff.sent + result.toMembers.sent).toBeGreaterThan(100);
  }, 120_000);
});

/** With `npm run chaos -- --of engine --limits discord --seed 20261121`: there it says how many messages several sayings shared. */
test("under Discord's limits, where what waits shares messages, the engine loses, doubles and disorders nothing either", async () => {
  const result = await runChaos({ kills: 6, seed: 20_261_121, sessions: "new", limits: "discord" });
  expect(result).toMatchObject({ toStaff: nothing, toMembers: nothing, threads: result.members });
}, 180_000);

/** With `npm run chaos -- --of rooms --seed 20261121`. */
test("rooms of every kind are made once, shared and moved whole, whatever is erased, edited or kept ready meanwhile", async () => {
  const {
    seconds: _,
    kills: __,
    toStaff,
    toMembers,
    toAdded,
    aside,
    ...rest
  } = await runRoomsChaos({
    kills: 8,
    seed: 20_261_121,
    sessions: "new",
  });
  for (const figures of [toStaff, toMembers, toAdded, aside]) expect(figures).toMatchObject(nothing);
  expect(toMembers.sent + toAdded.sent).toBeGreaterThan(20);
  expect(Object.entries(rest).filter(([, count]) => count > 0)).toEqual([]);
}, 180_000);
