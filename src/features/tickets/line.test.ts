import fc from "fast-check";
import { expect, test } from "vitest";
import { ulids } from "#kernel/ids.ts";
import { days } from "#kernel/types.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { stillClock } from "#test/support/still-clock.ts";
import { tickets } from "./feature.ts";
import { lineOf, probableAt } from "./line.ts";
import { findPlaceInLine, insertInLine, isLine, listInLine, listLines, removeFromLine } from "./line-store.ts";
import { aTicket, NOON } from "./testing.ts";

const guildId = aTicket().guildId;

test("when it is probably one's turn follows how fast places became free; with little known nothing is said", () => {
  const week = { length: days(7), now: NOON };
  expect(probableAt(1, { ...week, freed: 2 })).toBeNull();
  expect(probableAt(1, { ...week, freed: 7 })).toBe(NOON + days(1));
  expect(probableAt(3, { ...week, freed: 7 })).toBe(NOON + days(3));
});

test("whoever stands further back is never promised an earlier turn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 3, max: 5_000 }), (position, freed) => {
      const at = (place: number) => probableAt(place, { freed, length: days(7), now: NOON }) ?? 0;
      expect(at(position)).toBeGreaterThan(NOON);
      expect(at(position + 1)).toBeGreaterThanOrEqual(at(position));
    }),
  );
});

test("tickets that wait for the same places stand in the same line", () => {
  const none = { overflowId: null, threadsIn: null, wait: true };
  const longest = "1".repeat(20);
  expect(lineOf({ room: "dm", capacity: none }, "1")).not.toBe(lineOf({ room: "dm-channel", capacity: none }, "1"));
  const full = { overflowId: longest, threadsIn: longest, wait: true };
  expect(lineOf({ room: "private-channel", capacity: full }, longest).length).toBeLessThanOrEqual(100);
});

describeOnDatabases("a line", (database) => {
  test("is in the order of numbers, whoever enters it first; leaving moves up those behind", async () => {
    await using store = await freshDatabase(database, { ...tickets.migrations });
    const ids = ulids(stillClock());
    const [third, first, second] = [12, 2, 9].map((number) => aTicket({ id: ids.next(), number }));
    if (!first || !second || !third) throw new Error("no tickets");
    await store.write(async (tx) => {
      for (const ticket of [third, first, second]) await insertInLine(tx, ticket, "a");
      await insertInLine(tx, first, "a");
      await insertInLine(tx, aTicket({ id: ids.next(), guildId: "2", number: 1 }), "a");
    });
    expect(await listInLine(store.db, guildId, "a", 10)).toEqual([first.id, second.id, third.id]);
    expect(await listLines(store.db, guildId)).toEqual(["a"]);
    expect(await findPlaceInLine(store.db, third.id)).toEqual({ line: "a", position: 3 });
    await store.write((tx) => removeFromLine(tx, first.id));
    expect(await findPlaceInLine(store.db, third.id)).toEqual({ line: "a", position: 2 });
    expect(await findPlaceInLine(store.db, first.id)).toBeUndefined();
    expect(await isLine(store.db, guildId, "b")).toBe(false);
  });
});
