import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import type { Gap } from "./gaps.ts";
import { onCall, rota } from "./migration.ts";
import { endOnCall, listOnCall, saveOnCall } from "./on-call-store.ts";
import { findRota, forgetPast, forgetRota, listExchanged, noteGaps, saveRota, saveTurn } from "./rota-store.ts";

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

  test("turns are one order of a server; a new one forgets what was exchanged and told of the one before", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-95-on-call-rota": rota });
    const turns = { zone: "Europe/Berlin", minute: 540, firstDay: 20_000, people: ["mel", "kim", "mel"], setBy: "ada" };
    const gap: Gap = { week: 1, person: "kim", because: "away", from: 5, until: 9 };
    const noted = (gaps: readonly Gap[]) => store.write((tx) => noteGaps(tx, GUILD, gaps));
    await store.write(async (tx) => {
      await saveRota(tx, GUILD, { ...turns, people: ["kim"] });
      await saveTurn(tx, GUILD, 3, "mel");
      await saveTurn(tx, GUILD, 3, "kim");
      await saveTurn(tx, GUILD, 1, "mel");
    });
    expect(await listExchanged(store.db, GUILD, 2)).toEqual(new Map([[3, "kim"]]));
    expect(await noted([gap])).toEqual([gap]);
    expect(
      await noted([
        { ...gap, from: 6 },
        { ...gap, because: "gone" },
      ]),
    ).toEqual([{ ...gap, because: "gone" }]);
    await store.write((tx) => forgetPast(tx, GUILD, 10, 3));
    expect(await listExchanged(store.db, GUILD, 0)).toEqual(new Map([[3, "kim"]]));
    expect(await noted([gap])).toEqual([gap]);

    await store.write((tx) => saveRota(tx, GUILD, turns));
    expect(await findRota(store.db, GUILD)).toEqual(turns);
    expect(await findRota(store.db, OTHER)).toBeUndefined();
    expect(await listExchanged(store.db, GUILD, 0)).toEqual(new Map());
    expect(await noted([gap])).toEqual([gap]);
    expect(await store.write((tx) => forgetRota(tx, GUILD))).toBe(true);
    expect(await store.write((tx) => forgetRota(tx, GUILD))).toBe(false);
  });
});
