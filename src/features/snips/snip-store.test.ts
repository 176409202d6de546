import { expect, test } from "vitest";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { snips } from "./migration.ts";
import type { Snip } from "./snip.ts";
import { countUse, findSnip, findSnipById, insertSnip, listSnips, updateSnip } from "./snip-store.ts";
import { findUse, insertUse, markUndone, type SnipUse } from "./use-store.ts";

const guildId = "1200000000000000001";
const mel = "01jd0000000000000000000005";
const kim = "01jd0000000000000000000006";

const snip = (change: Partial<Snip> = {}): Snip => ({
  id: "01jd0000000000000000000030",
  guildId,
  owner: null,
  version: 1,
  abbreviation: "Refund",
  summary: "About refunds",
  content: "secret words",
  types: [],
  acts: { priority: "high" },
  uses: 0,
  createdBy: mel,
  createdAt: 1,
  ...change,
});

describeOnDatabases("saved replies", (database) => {
  const open = async () => {
    const store = await freshDatabase(database, { "2026-11-21-31-snips": snips });
    return { store, app: { vault: openVault(store.dataFolder) } };
  };

  test("a name is there once, whoever is faster; content is sealed; a personal one hides the team's", async () => {
    const { store, app } = await open();
    await using _ = store;
    const add = (id: string, change: Partial<Snip>) =>
      store.write((tx) => insertSnip(tx, app, snip({ id, ...change })));
    const same = await Promise.all([
      add("a", {}),
      add("b", { abbreviation: "REFUND" }),
      add("c", { abbreviation: "refund" }),
    ]);
    expect(same.toSorted()).toEqual(["stored", "taken", "taken"]);
    expect(await add("d", { owner: mel, abbreviation: "refund", summary: "Mine" })).toBe("stored");
    expect(await add("e", { guildId: "1200000000000000002" })).toBe("stored");
    // Letters with marks are others, on every database.
    for (const [id, abbreviation] of [
      ["f", "resume"],
      ["g", "résumé"],
      ["h", "größe"],
      ["i", "grösse"],
    ] as const) {
      expect(await add(id, { abbreviation, owner: kim }), abbreviation).toBe("stored");
    }
    expect((await listSnips(store.db, guildId, kim)).map(({ id }) => id)).toContain("g");
    expect(JSON.stringify(await store.db.selectFrom("snip").selectAll().execute())).not.toContain("secret words");

    const found = (person: string | undefined, whose?: "own" | "team") =>
      findSnip(store.db, app, { guildId, person, abbreviation: "refund", ...(whose ? { whose } : {}) });
    expect(await found(mel)).toMatchObject({ id: "d", content: "secret words" });
    expect((await found(mel, "team"))?.owner).toBeNull();
    expect((await found(kim))?.owner).toBeNull();
    expect((await listSnips(store.db, guildId, mel)).map(({ owner }) => owner)).toEqual([mel, null]);
    expect(await findSnipById(store.db, app, { guildId, person: kim, id: "d" })).toBeUndefined();
    expect(await findSnipById(store.db, app, { guildId, person: kim, id: "e" })).toBeUndefined();
  });

  test("a change names its version; another's name is not taken; uses are counted beside it", async () => {
    const { store, app } = await open();
    await using _ = store;
    await store.write((tx) => insertSnip(tx, app, snip()));
    await store.write((tx) => insertSnip(tx, app, snip({ id: "other", abbreviation: "other" })));
    await Promise.all([1, 2, 3].map(() => store.write((tx) => countUse(tx, snip()))));
    expect(await store.write((tx) => updateSnip(tx, app, snip({ abbreviation: "OTHER" })))).toBe("taken");
    expect(await store.write((tx) => updateSnip(tx, app, snip({ abbreviation: "refunds" })))).toBe("stored");
    expect(await findSnip(store.db, app, { guildId, person: undefined, abbreviation: "refunds" })).toMatchObject({
      version: 2,
      uses: 3,
      acts: { priority: "high" },
    });
  });

  test("a use is noted once and undone once", async () => {
    const { store } = await open();
    await using _ = store;
    const use: SnipUse = {
      id: "u1",
      guildId,
      ticketId: "t1",
      snipId: "s1",
      person: mel,
      source: "m:1",
      before: { tags: [] },
      after: { tags: ["a"] },
      closed: true,
      usedAt: 1,
      undoneAt: null,
    };
    expect(await store.write((tx) => insertUse(tx, use))).toBe(true);
    expect(await store.write((tx) => insertUse(tx, { ...use, id: "u2" }))).toBe(false);
    expect(await findUse(store.db, guildId, "u1")).toEqual(use);
    expect(await findUse(store.db, "1200000000000000002", "u1")).toBeUndefined();
    const undone = await Promise.all([2, 3].map((at) => store.write((tx) => markUndone(tx, "u1", at))));
    expect(undone.toSorted()).toEqual([false, true]);
  });
});
