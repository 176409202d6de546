import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { staffWarnings } from "./migration.ts";
import type { StaffWarning } from "./staff-warning.ts";
import {
  countStaffWarnings,
  countStanding,
  findById,
  findStaffWarning,
  insertStaffWarning,
  listStaffWarnings,
  markTakenBack,
  markTold,
  markWithoutWords,
} from "./staff-warning-store.ts";

const guildId = "1200000000000000001";
const member = "01jd0000000000000000000005";
const warning = (number: number, change: Partial<StaffWarning> = {}): StaffWarning => ({
  id: `01jd00000000000000000000${number + 10}`,
  guildId,
  number,
  member,
  giver: "01jd0000000000000000000006",
  words: "01jd0000000000000000000007",
  givenAt: number,
  expiresAt: null,
  takenBackAt: null,
  toldAt: null,
  ...change,
});

describeOnDatabases("warnings to the team", (database) => {
  test("counted and listed in their server, by person and of all; what is over or taken back does not count", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-93-staff-warnings": staffWarnings });
    const elsewhere = warning(1, { id: "01jd0000000000000000000099", guildId: "1200000000000000002" });
    await store.write(async (tx) => {
      await insertStaffWarning(tx, warning(1, { expiresAt: 100 }));
      await insertStaffWarning(tx, warning(2));
      await insertStaffWarning(tx, warning(3, { member: "another" }));
      await insertStaffWarning(tx, warning(4));
      await insertStaffWarning(tx, elsewhere);
    });
    expect(await store.write((tx) => markTakenBack(tx, warning(4).id, 50))).toBe(true);
    expect(await store.write((tx) => markTakenBack(tx, warning(4).id, 60))).toBe(false);
    const numbers = async (of: string | null, skip = 0) =>
      (await listStaffWarnings(store.db, guildId, of, { skip, limit: 2 })).map(({ number }) => number);
    expect(await numbers(member)).toEqual([4, 2]);
    expect(await numbers(member, 2)).toEqual([1]);
    expect(await numbers(null)).toEqual([4, 3]);
    expect(await countStaffWarnings(store.db, guildId, member)).toBe(3);
    expect(await countStanding(store.db, guildId, member, 99)).toBe(2);
    expect(await countStanding(store.db, guildId, member, 100)).toBe(1);
    expect(await findStaffWarning(store.db, guildId, 4)).toEqual(warning(4, { takenBackAt: 50, words: null }));
    expect(await findStaffWarning(store.db, "1200000000000000002", 2)).toBeUndefined();
  });

  test("told once; without words it stays", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-93-staff-warnings": staffWarnings });
    await store.write((tx) => insertStaffWarning(tx, warning(1)));
    await store.write((tx) => markTold(tx, warning(1).id, 5));
    await store.write((tx) => markTold(tx, warning(1).id, 6));
    await store.write((tx) => markWithoutWords(tx, warning(1).id));
    expect(await findById(store.db, warning(1).id)).toEqual(warning(1, { toldAt: 5, words: null }));
  });
});
