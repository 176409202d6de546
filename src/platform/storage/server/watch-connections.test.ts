import { expect, test } from "vitest";
import { watchConnections } from "./watch-connections.ts";

/** Milliseconds; the connections below are held for ever or not at all. */
const LIMITS = { held: 300, lookEvery: 20 };

function connection() {
  const one = { broken: false, destroy: () => void (one.broken = true) };
  return one;
}

test("a connection that is held too long is broken, and with it those that rest and were not heard of since", async () => {
  let told = 0;
  const watch = watchConnections(() => (told += 1), LIMITS);
  const [silent, rests, heard, before] = [connection(), connection(), connection(), connection()];
  watch.taken(before);
  watch.begin();
  watch.returned(rests);
  await new Promise((resolve) => setTimeout(resolve, 5));
  watch.taken(silent);
  await new Promise((resolve) => setTimeout(resolve, 5));
  watch.returned(heard);
  await expect.poll(() => silent.broken).toBe(true);
  expect([rests, heard, before].map(({ broken }) => broken)).toEqual([true, false, false]);
  expect(told).toBe(1);
  watch.end();
});

test("a connection that is returned, or gone, is left alone", async () => {
  let looks = 0;
  const watch = watchConnections(() => (looks += 1), LIMITS);
  watch.begin();
  const [returned, gone, silent] = [connection(), connection(), connection()];
  for (const one of [returned, gone, silent]) watch.taken(one);
  watch.returned(returned);
  watch.gone(gone);
  await expect.poll(() => silent.broken).toBe(true);
  expect([gone.broken, looks]).toEqual([false, 1]);
  watch.end();
});
