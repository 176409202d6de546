import { expect, test } from "vitest";
import { type Alarm, type Clock, clockShowing, sleepOn, systemClock } from "./clock.ts";
import { days } from "./types.ts";

test("an alarm in the past rings in a later turn, and not when it was called off", async () => {
  const rung: string[] = [];
  await new Promise<void>((resolve) => {
    systemClock.at(0, () => rung.push("called off")).cancel();
    systemClock.at(0, () => rung.push("rung"));
    rung.push("this turn");
    // An unref'd timer rings only while something else keeps the process.
    const kept = setInterval(() => {
      if (rung.length < 2) return;
      clearInterval(kept);
      resolve();
    }, 1);
  });
  expect(rung).toEqual(["this turn", "rung"]);
});

test("an alarm further away than a timer can hold does not ring early", async () => {
  let rung = false;
  const alarm = systemClock.at(systemClock.now() + days(60), () => (rung = true));
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  expect(rung).toBe(false);
  alarm.cancel();
});

test("sleep ends with its alarm or at once when it is given up, and leaves nothing behind", async () => {
  const alarms = new Set<() => void>();
  const clock: Pick<Clock, "now" | "at"> = {
    now: () => 100,
    at: (time, run): Alarm => {
      expect(time).toBe(150);
      alarms.add(run);
      return { cancel: () => void alarms.delete(run) };
    },
  };

  const slept = sleepOn(clock, 50);
  for (const ring of alarms) ring();
  await slept;

  const stop = new AbortController();
  const given = sleepOn(clock, 50, stop.signal);
  stop.abort();
  await given;
  await sleepOn(clock, 50, stop.signal);
  expect(alarms.size).toBe(0);
});

test("an alarm follows the machine's clock when that is put forward, and rings once", async () => {
  let ahead = 0;
  const clock = clockShowing(() => Date.now() + ahead);
  const rung: string[] = [];
  const keeps = setInterval(() => {}, 100);
  clock.at(clock.now() + days(1), () => rung.push("in a day"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rung).toEqual([]);
  ahead = days(2);
  await expect.poll(() => rung, { timeout: 20_000 }).toEqual(["in a day"]);
  clearInterval(keeps);
});

test("a clock that is put back makes nothing late", async () => {
  let ahead = 0;
  const clock = clockShowing(() => Date.now() + ahead);
  const keeps = setInterval(() => {}, 100);
  const rung: string[] = [];
  clock.at(clock.now() + 50, () => rung.push("alarm"));
  clock.at(clock.now() + days(1), () => rung.push("in a day"));
  const slept = clock.sleep(50).then(() => rung.push("sleep"));
  ahead = -days(2);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(rung).toEqual([]);
  await expect.poll(() => rung.toSorted(), { timeout: 5_000 }).toEqual(["alarm", "sleep"]);
  await slept;
  clearInterval(keeps);
});
