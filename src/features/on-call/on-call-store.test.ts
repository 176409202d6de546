import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { onCall } from "./migration.ts";
import { endOnCall, listOnCall, saveOnCall } from "./on-call-store.ts";

const GUILD = "1200000000000000001";
const OTHER = "1200000000000000002";

describeOnDatabases("who is on call", (database) => {
  test("once each, in their server, until a time or until they say so", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-95-on-call": onCall });
    await store.write(async (tx) => {
      await saveOnCall(tx, GUILD, { person: "mel", until: 5 });
      await saveOnCall(tx, GUILD, { person: "mel", until: 20 });
      await saveOnCall(tx, GUILD, { person: "kim", until: null });
      await saveOnCall(tx, OTHER, { person: "kim", until: null });
    });
    const both = [
      { person: "kim", until: null },
      { person: "mel", until: 20 },
    ];
    expect(await listOnCall(store.db, GUILD, 19)).toEqual(both);
    expect(await listOnCall(store.db, GUILD, 20)).toEqual(both.slice(0, 1));
    expect(await store.write((tx) => endOnCall(tx, GUILD, "kim", 20))).toBe(true);
    expect(await store.write((tx) => endOnCall(tx, GUILD, "kim", 20))).toBe(false);
    expect(await store.write((tx) => endOnCall(tx, GUILD, "mel", 20))).toBe(false);
    expect(await listOnCall(store.db, GUILD, 0)).toEqual([]);
    expect(await listOnCall(store.db, OTHER, 0)).toHaveLength(1);
  });
});
