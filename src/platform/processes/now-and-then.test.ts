import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { days, seconds } from "#kernel/types.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { nowAndThen } from "./now-and-then.ts";

test("a clock that jumps makes one round, and a round that lasts is not begun a second time", async () => {
  const clock = stillClock();
  const ended = Promise.withResolvers<void>();
  let rounds = 0;
  const looking = nowAndThen(clock, seconds(30), () => {
    rounds += 1;
    return rounds === 2 ? ended.promise : Promise.resolve();
  });
  clock.advance(days(8));
  expect(rounds).toBe(1);
  await turn();
  clock.advance(seconds(30));
  await turn();
  clock.advance(days(1));
  expect(rounds).toBe(2);
  ended.resolve();
  await turn();
  clock.advance(seconds(30));
  expect(rounds).toBe(3);
  await turn();
  looking.cancel();
  clock.advance(days(1));
  expect(rounds).toBe(3);
});
