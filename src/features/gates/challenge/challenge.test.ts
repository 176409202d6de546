import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { hours, minutes } from "#kernel/types.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { gates } from "../feature.ts";
import { answer, askNew, type Challenge, drawnSigns, drawnSum, isPassed, resultOf } from "./challenge.ts";
import { findChallenge, saveChallenge } from "./challenge-store.ts";
import { drawSigns } from "./draw.ts";
import { GLYPHS, strokesOf } from "./glyphs.ts";

const NOW = 1_000_000_000;
const asked = { guildId: "1200000000000000001", person: "person", typeId: "type", panelId: null };

function first(): Challenge {
  const made = askNew(undefined, asked, { id: "q1", answer: "AKP69", now: NOW });
  if (!("id" in made)) throw new Error("paused");
  return made;
}
const say = (challenge: Challenge, said: string, change: { id?: string; now?: number } = {}) =>
  answer(challenge, { id: challenge.id, said, nextId: `${challenge.id}'`, now: NOW, ...change });
const again = (challenge: Challenge, now = NOW) => askNew(challenge, asked, { id: "q2", answer: "GHJ34", now });

test("the right answer counts for a day, whatever its case and spaces", () => {
  const { after, outcome } = say(first(), " ak p69");
  expect(outcome).toEqual({ was: "right" });
  expect(isPassed(after, NOW + hours(24) - 1)).toBe(true);
  expect(isPassed(after, NOW + hours(24))).toBe(false);
  expect(isPassed(undefined, NOW)).toBe(false);
  expect(isPassed(first(), NOW)).toBe(false);
});

test("a question is answered once, by its id, and within ten minutes", () => {
  const { after } = say(first(), "AKP69");
  expect(say(after, "AKP69").outcome).toEqual({ was: "spent" });
  expect(say(first(), "AKP69", { id: "q0" }).outcome).toEqual({ was: "spent" });
  expect(say(first(), "AKP69", { now: NOW + minutes(11) }).outcome).toEqual({ was: "spent" });
  const wrong = say(first(), "AKP68").after;
  expect(say(wrong, "AKP69").outcome).toEqual({ was: "spent" });
  expect(say(wrong, "AKP69", { id: "q1" }).outcome).toEqual({ was: "spent" });
});

test("three wrong answers make a pause, and another question does not begin the count anew", () => {
  let challenge = first();
  for (const left of [2, 1]) {
    const { after, outcome } = say(challenge, "wrong");
    expect(outcome).toEqual({ was: "wrong", left });
    const next = again(after);
    if (!("id" in next)) throw new Error("paused too early");
    challenge = next;
  }
  const { after, outcome } = say(challenge, "wrong");
  expect(outcome).toEqual({ was: "paused", until: NOW + minutes(10) });
  expect(again(after)).toEqual({ pausedUntil: NOW + minutes(10) });
  expect(say(after, "GHJ34").outcome).toEqual({ was: "paused", until: NOW + minutes(10) });
  // A clock that is put back makes it no longer than it is.
  expect(again(after, NOW - hours(5))).toEqual({ pausedUntil: NOW - hours(5) + minutes(10) });
  const later = again(after, NOW + minutes(10));
  expect("id" in later && later.wrong).toBe(0);
});

test("what is stored does not hold the answer", () => {
  expect(JSON.stringify(first())).not.toMatch(/AKP69/i);
});

test("signs are drawn from those we can draw, each with strokes; sums have results that the words don't name", () => {
  for (const sign of Object.keys(GLYPHS)) {
    for (const stroke of strokesOf(sign)) {
      expect(stroke.length).toBeGreaterThan(1);
      for (const { x, y } of stroke) expect(x >= 0 && x <= 4 && y >= 0 && y <= 6).toBe(true);
    }
  }
  const drawn = new Set(Array.from({ length: 100 }, drawnSigns));
  expect(drawn.size).toBeGreaterThan(95);
  for (const signs of drawn) expect(signs).toMatch(/^[ACDEFGHJKMNPRTWXY34679]{5}$/);
  expect(resultOf({ first: 7, second: 8, third: 6 })).toBe("62");
  expect(new Set(Array.from({ length: 200 }, () => resultOf(drawnSum()))).size).toBeGreaterThan(40);
});

test("the picture is a PNG that reads, and never the same twice", () => {
  const png = drawSigns("AKP69", Math.random);
  expect(png.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const data = png.indexOf("IDAT");
  const pixels = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
  expect(pixels).toHaveLength((320 + 1) * 110);
  const ink = pixels.filter((pixel) => pixel > 0 && pixel < 100).length;
  expect(ink).toBeGreaterThan(1_000);
  expect(ink).toBeLessThan(10_000);
  expect(png.length).toBeLessThan(40_000);
  expect(drawSigns("AKP69", Math.random).equals(png)).toBe(false);
  expect(png.toString("latin1")).not.toContain("AKP69");
});

describeOnDatabases("challenges", (database) => {
  test("of two answers at once one counts", async () => {
    await using store = await freshDatabase(database, { ...people.migrations, ...gates.migrations });
    const vault = openVault(store.dataFolder);
    await store.write((tx) => saveChallenge(tx, vault, undefined, first()));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, index) =>
        store.write(async (tx) => {
          const before = await findChallenge(tx, vault, asked.guildId, asked.person);
          if (!before) throw new Error("missing");
          const { after, outcome } = answer(before, { id: "q1", said: "wrong", nextId: `n${index}`, now: NOW });
          if (after !== before) await saveChallenge(tx, vault, before, after);
          return outcome.was;
        }),
      ),
    );
    expect(outcomes.sort()).toEqual(["spent", "spent", "spent", "spent", "wrong"]);
    const kept = await store.db.selectFrom("challenge").selectAll().execute();
    expect(JSON.stringify(kept)).not.toMatch(/AKP69/i);
  });
});
