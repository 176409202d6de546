import { expect, test } from "vitest";
import type { App } from "#kernel/app.ts";
import type { Known } from "#kernel/enrichment.ts";
import type { Feature } from "#kernel/feature.ts";
import type { Log } from "#kernel/log.ts";
import { text } from "#kernel/text.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { askFeatures, PATIENCE } from "./ask-features.ts";

const about = { guildId: "1", userId: "2" };
const known = (words: string): Known => ({ is: "flag", text: text("trial.words", { words }) });
const feature = (name: string, enriches: NonNullable<Feature["enriches"]>) => ({ name, enriches });

function stage() {
  const clock = stillClock();
  const warned: unknown[] = [];
  const log = { warn: (fields: unknown) => warned.push(fields) } as unknown as Log;
  return {
    clock,
    warned,
    app: { clock, log, isOn: (_: unknown, part?: string) => part !== "incidents" } as unknown as App,
  };
}

test("what fails, and what takes too long, is left out; the others are heard", async () => {
  const { clock, warned, app } = stage();
  const asked = askFeatures(
    app,
    [
      feature("good", async () => [known("a")]),
      feature("broken", async () => {
        throw new Error("no such service");
      }),
      feature("broken at once", () => {
        throw new Error("no such service");
      }),
      feature("slow", () => new Promise(() => {})),
      { name: "silent" },
      feature("better", async (_app, { userId }) => [known(userId)]),
      { ...feature("off in this server", async () => [known("b")]), part: "incidents" },
    ],
    about,
  );
  await Promise.resolve();
  clock.advance(PATIENCE);
  expect(await asked).toEqual([known("a"), known("2")]);
  expect(warned).toMatchObject([{ feature: "broken at once" }, { feature: "broken" }, { feature: "slow" }]);
  expect(JSON.stringify(warned)).not.toContain(about.userId);
});

test("nobody waits when all have answered", async () => {
  const { app } = stage();
  expect(await askFeatures(app, [feature("good", async () => [known("a")])], about)).toEqual([known("a")]);
  expect(await askFeatures(app, [], about)).toEqual([]);
});
