import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { assignment } from "./feature.ts";
import { readHours, type Shift } from "./shift.ts";
import { listShifts, saveShift } from "./shift-store.ts";
import { addSkill, asSkill, listSkills, removeSkill } from "./skill-store.ts";
import { listAllTimeOff, listTimeOff, saveTimesOff } from "./time-off-store.ts";
import { lastAssigned, lockTurns, noteAssigned } from "./turn-store.ts";

const GUILD = "1200000000000000001";
const OTHER = "1200000000000000002";

describeOnDatabases("who is given tickets", (database) => {
  const fresh = () => freshDatabase(database, assignment.migrations ?? {});

  test("skills are of a person in a server, once each", async () => {
    await using store = await fresh();
    await store.write(async (tx) => {
      for (const skill of ["maps", "maps", "bugs"]) await addSkill(tx, GUILD, "mel", skill);
      await addSkill(tx, OTHER, "mel", "money");
    });
    expect(await listSkills(store.db, GUILD)).toEqual(new Map([["mel", ["bugs", "maps"]]]));
    expect(await store.write((tx) => removeSkill(tx, GUILD, "mel", "money"))).toBe(false);
    expect(await store.write((tx) => removeSkill(tx, GUILD, "mel", "maps"))).toBe(true);
    expect(await listSkills(store.db, GUILD)).toEqual(new Map([["mel", ["bugs"]]]));
  });

  test("a shift is what somebody said last", async () => {
    await using store = await fresh();
    const hours = readHours("09:00-17:00", "Europe/Berlin");
    if (!hours) throw new Error("not read");
    const byClock: Shift = { state: "hours", hours };
    for (const shift of [byClock, { state: "off" } as const, { state: "on" } as const, byClock]) {
      await store.write((tx) => saveShift(tx, GUILD, "mel", shift));
      expect(await listShifts(store.db, GUILD)).toEqual(new Map([["mel", shift]]));
    }
    expect(await listShifts(store.db, OTHER)).toEqual(new Map());
  });

  test("times off are several of a person, in their order, and not listed once they are over", async () => {
    await using store = await fresh();
    const mel = [
      { person: "mel", from: 10, until: 20 },
      { person: "mel", from: 30, until: 40 },
    ];
    await store.write((tx) => saveTimesOff(tx, GUILD, "mel", [{ from: 1, until: 99 }]));
    await store.write((tx) => saveTimesOff(tx, GUILD, "mel", mel.toReversed()));
    await store.write((tx) => saveTimesOff(tx, GUILD, "kim", [{ from: 15, until: 25 }]));
    const kim = [{ person: "kim", from: 15, until: 25 }];
    expect(Object.fromEntries(await listAllTimeOff(store.db, GUILD, 19))).toEqual({ mel, kim });
    expect(Object.fromEntries(await listAllTimeOff(store.db, GUILD, 25))).toEqual({ mel: mel.slice(1) });
    expect(await listAllTimeOff(store.db, OTHER, 0)).toEqual(new Map());
    await store.write((tx) => saveTimesOff(tx, GUILD, "mel", []));
    expect(Object.fromEntries(await listAllTimeOff(store.db, GUILD, 0))).toEqual({ kim });
  });

  test("who is away is found by who they are, however many others of the server are", async () => {
    await using store = await fresh();
    const others = Array.from({ length: 1_100 }, (_, index) => `p-${index}`);
    await store.write(async (tx) => {
      for (const person of others) await saveTimesOff(tx, GUILD, person, [{ from: 1, until: 99 }]);
      await saveTimesOff(tx, GUILD, "mel", [
        { from: 30, until: 40 },
        { from: 10, until: 20 },
      ]);
      await saveTimesOff(tx, OTHER, "mel", [{ from: 5, until: 99 }]);
    });
    const mel = [
      { person: "mel", from: 10, until: 20 },
      { person: "mel", from: 30, until: 40 },
    ];
    expect(Object.fromEntries(await listTimeOff(store.db, GUILD, ["mel", "kim"], 0))).toEqual({ mel });
    expect(Object.fromEntries(await listTimeOff(store.db, GUILD, ["mel"], 20))).toEqual({ mel: mel.slice(1) });
    expect(await listTimeOff(store.db, GUILD, [], 0)).toEqual(new Map());
    const all = await listTimeOff(store.db, GUILD, [...others, "mel"], 0);
    expect(all.size).toBe(1_101);
    expect(all.get("mel")).toEqual(mel);
  });

  test("whose turn it was is remembered by type; choosing goes one at a time in a server", async () => {
    await using store = await fresh();
    expect(await lastAssigned(store.db, "type-1")).toBeNull();
    const choose = (name: string) =>
      store.write(async (tx) => {
        await lockTurns(tx, GUILD);
        const last = await lastAssigned(tx, "type-1");
        await noteAssigned(tx, "type-1", `${last ?? ""}${name}`);
      });
    await Promise.all(["a", "b", "c", "d"].map(choose));
    expect(await lastAssigned(store.db, "type-1")).toHaveLength(4);
    expect(await lastAssigned(store.db, "type-2")).toBeNull();
  });
});

test("a skill is written as tags are", () =>
  expect(asSkill("  Refunds and more of them ")).toBe("refunds and more of"));
