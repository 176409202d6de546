import fc from "fast-check";
import { expect, test } from "vitest";
import { people } from "#features/people/feature.ts";
import { describeOnDatabases, type FreshDatabase, freshDatabase } from "#test/support/databases.ts";
import { gates } from "./feature.ts";
import { findPlace, forgetOpening, freePlaces, listOpenings, noteOpening, takePlace } from "./place-store.ts";
import { freePositions, limitsOf } from "./places.ts";

test("all limits hold at once, and the largest of somebody's roles counts in the server", () => {
  const rules = {
    openPerPanel: 1,
    openPerType: 2,
    openPerServer: 3,
    openPerRole: [
      { role: "a", open: 2 },
      { role: "b", open: 6 },
    ],
  };
  const who = { guildId: "g", panelId: "p", typeId: "t", requester: "r" };
  expect(limitsOf(who, rules, [])).toEqual([
    { key: "panel:p:r", most: 1 },
    { key: "type:t:r", most: 2 },
    { key: "server:g:r", most: 3 },
  ]);
  expect(limitsOf({ ...who, panelId: null }, rules, ["a", "b"])).toEqual([
    { key: "type:t:r", most: 2 },
    { key: "server:g:r", most: 6 },
  ]);
  expect(limitsOf(who, rules, ["a"]).at(-1)?.most).toBe(2);
});

test("no more positions are tried than are free under the limit, whatever was taken under an older one", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (positions, most) => {
        const taken = positions.map((position) => ({ position, ticketId: "t" }));
        const free = [...freePositions({ key: "k", most, taken })];
        expect(free).toHaveLength(Math.max(0, most - positions.length));
        for (const position of free) expect(position).toBeLessThanOrEqual(most);
      },
    ),
  );
});

describeOnDatabases("places", (database) => {
  const fresh = () => freshDatabase(database, { ...people.migrations, ...gates.migrations });
  const take = ({ write }: FreshDatabase, most: number | null, ticketId: string) =>
    write(async (tx) => takePlace(tx, await findPlace(tx, { key: "k", most }), ticketId));
  const held = async ({ db }: FreshDatabase) => (await findPlace(db, { key: "k", most: null })).taken.length;

  test("of ten at once as many get a place as there are", async () => {
    await using store = await fresh();
    const took = await Promise.all(Array.from({ length: 10 }, (_, index) => take(store, 3, `t${index}`)));
    expect(took.filter(Boolean)).toHaveLength(3);
    expect(await held(store)).toBe(3);
  });

  test("a limit that was lowered lets nobody in until enough places were given back; a raised one at once", async () => {
    await using store = await fresh();
    for (const id of ["a", "b", "c", "d", "e"]) expect(await take(store, 5, id)).toBe(true);
    await store.write((tx) => freePlaces(tx, "a"));
    await store.write((tx) => freePlaces(tx, "b"));
    // Three are held above a limit of two: the two free positions are not theirs to take.
    expect(await take(store, 2, "f")).toBe(false);
    await store.write((tx) => freePlaces(tx, "c"));
    await store.write((tx) => freePlaces(tx, "d"));
    const took = await Promise.all(["g", "h", "i"].map((id) => take(store, 2, id)));
    expect(took.filter(Boolean)).toHaveLength(1);
    expect(await held(store)).toBe(2);
    expect(await take(store, 3, "j")).toBe(true);
    expect(await take(store, null, "k")).toBe(true);
    expect(await held(store)).toBe(4);
  });

  test("an opening is noted by the one who saw all before it", async () => {
    await using store = await fresh();
    const note = (ticketId: string, seen: Awaited<ReturnType<typeof listOpenings>>, keepAfter = 0) =>
      store.write((tx) => noteOpening(tx, { key: "k", seen, at: 1_000, ticketId, keepAfter }));
    const nothing = await listOpenings(store.db, "k");
    const noted = await Promise.all(["a", "b", "c"].map((id) => note(id, nothing)));
    expect(noted.filter(Boolean)).toHaveLength(1);
    const one = await listOpenings(store.db, "k");
    expect(one).toHaveLength(1);
    expect(await note("d", nothing)).toBe(false);
    expect(await note("d", one, 2_000)).toBe(true);
    expect(await listOpenings(store.db, "k")).toEqual([{ position: 2, at: 1_000 }]);
    await store.write((tx) => forgetOpening(tx, "d"));
    expect(await listOpenings(store.db, "k")).toEqual([]);
  });
});
