import { expect, test } from "vitest";
import { freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { expose } from "./expose.ts";
import { createMetricsPage } from "./metrics-page.ts";
import { Registry } from "./registry.ts";

test("the page is Prometheus' text format", () => {
  const registry = new Registry();
  registry.counter("calls_total", "Calls.\nAll of \\ them.", ["route"]).add(2, 'a"b\\c\nd');
  const histogram = registry.histogram("wait_seconds", "Waits.", ["of"]);
  for (const seconds of [0.0005, 0.001, 0.02, 61]) histogram.observe(seconds, "x");
  registry.read("gauge", "now", "Now.", () => 1.5);
  registry.readEach("each", "Each.", ["n"], () => [{ values: ["7"], value: 0 }]);
  const lines = expose(registry.families).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "# HELP calls_total Calls.\\nAll of \\\\ them.",
      "# TYPE calls_total counter",
      'calls_total{route="a\\"b\\\\c\\nd"} 2',
      "# TYPE wait_seconds histogram",
      'wait_seconds_bucket{of="x",le="0.001"} 2',
      'wait_seconds_bucket{of="x",le="0.01"} 2',
      'wait_seconds_bucket{of="x",le="0.025"} 3',
      'wait_seconds_bucket{of="x",le="60"} 3',
      'wait_seconds_bucket{of="x",le="+Inf"} 4',
      'wait_seconds_sum{of="x"} 61.0215',
      'wait_seconds_count{of="x"} 4',
      "now 1.5",
      'each{n="7"} 0',
    ]),
  );
});

test("a label that has ever more values does not make the page grow", () => {
  const registry = new Registry();
  const counter = registry.counter("calls_total", "Calls.", ["method", "route"]);
  for (let n = 0; n < 2_000; n += 1) counter.add(1, "GET", `/${n}`);
  const samples = registry.families[0]?.samples() ?? [];
  expect(samples).toHaveLength(501);
  expect(samples.at(-1)).toMatchObject({
    labels: [
      ["method", "other"],
      ["route", "other"],
    ],
    value: 1_500,
  });
});

test("a store that does not answer leaves its figures out, and nothing else", async () => {
  const clock = stillClock();
  const registry = new Registry();
  registry.counter("calls_total", "Calls.");
  const page = createMetricsPage(registry, clock);
  const read = async () => (await page.read()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  expect(await read()).toEqual(["frontdesk_database_up 0", "calls_total 0"]);

  await using database = await freshDatabase("sqlite", {});
  page.watch(database.db);
  const busy = Promise.withResolvers<void>();
  const writing = database.write(async () => busy.promise);
  const reading = [read(), read()];
  clock.advance(2_000);
  for (const lines of await Promise.all(reading)) expect(lines).toEqual(["frontdesk_database_up 0", "calls_total 0"]);
  busy.resolve();
  await writing;
});
