import { expect, test } from "vitest";
import { minutes, seconds } from "#kernel/types.ts";
import { FloodGuard } from "./flood.ts";

function guard() {
  let now = 1_000_000;
  const of = new FloodGuard();
  return {
    press: (user = "1") => of.press(user, now),
    later: (length: number) => {
      now += length;
    },
    now: () => now,
  };
}

test("some presses in a row are fine; then one answer and silence, each pause twice as long", () => {
  const { press, now } = guard();
  for (let count = 0; count < 5; count++) expect(press()).toBeNull();
  expect(press()).toEqual({ until: now() + seconds(5), say: "once" });
  expect(press()).toEqual({ until: now() + seconds(10), say: "nothing" });
  expect(press()).toEqual({ until: now() + seconds(20), say: "nothing" });
  for (let count = 0; count < 50; count++) press();
  expect(press()).toEqual({ until: now() + minutes(10), say: "nothing" });
  expect(press("2")).toBeNull();
});

test("a press now and then is never held up, and a pause that was kept is over", () => {
  const { press, later } = guard();
  for (let count = 0; count < 100; count++) {
    expect(press()).toBeNull();
    later(seconds(5));
  }
  for (let count = 0; count < 9; count++) press();
  expect(press()?.say).toBe("nothing");
  later(minutes(10));
  expect(press()).toBeNull();
});

test("a clock that is put back frees nobody and keeps nobody longer than ten minutes", () => {
  const { press, later } = guard();
  for (let count = 0; count < 9; count++) press();
  later(-seconds(3));
  expect(press()?.say).toBe("nothing");
});

test("of five processes that count apart each lets no more through than one alone would, however the presses fall to them", () => {
  const through = (guards: readonly FloodGuard[]) => {
    let count = 0;
    for (let press = 0; press < 6_000; press += 1) {
      const guard = guards[press % guards.length];
      if (guard?.press("7", press * 100) === null) count += 1;
    }
    return count;
  };
  const alone = through([new FloodGuard()]);
  const apart = through(Array.from({ length: 5 }, () => new FloodGuard()));
  expect(alone).toBe(5);
  expect(apart).toBeLessThanOrEqual(30);
});
