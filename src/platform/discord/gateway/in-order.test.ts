import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { ServiceError } from "#kernel/errors.ts";
import { seconds } from "#kernel/types.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { InOrder } from "./in-order.ts";

test("what waits behind slow work of its room is not given up for waiting; what itself takes over 60 s is", async () => {
  const clock = stillClock();
  const inOrder = new InOrder(clock);
  const first = inOrder.run("room", () => clock.sleep(seconds(50)));
  const second = inOrder.run("room", () => clock.sleep(seconds(50)));
  const third = inOrder.run("room", () => clock.sleep(seconds(70)));
  const after = inOrder.run("room", async () => {});
  for (let passed = 0; passed < 20; passed++) {
    clock.advance(seconds(10));
    await setImmediate();
  }
  expect(await Promise.all([first, second, after])).toEqual(["done", "done", "done"]);
  // What it told is looked for elsewhere, as after an outage.
  expect(await third).toMatchObject({ gaveUp: expect.any(ServiceError) });
});
