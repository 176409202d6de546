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
