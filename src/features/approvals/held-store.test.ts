import { expect, test } from "vitest";
import { isTrainee } from "#features/desk/index.ts";
import { ulids } from "#kernel/ids.ts";
import { openVault } from "#platform/vault/open-vault.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import type { HeldReply, Kept } from "./held-reply.ts";
import { decide, findHeld, findKept, insertHeld, rewrite } from "./held-store.ts";
import { approvals } from "./migration.ts";

const guildId = "1200000000000000001";
const held: Omit<HeldReply, "words"> = {
  id: "01jd0000000000000000000040",
  guildId,
  ticketId: "01jd0000000000000000000004",
  author: "01jd0000000000000000000005",
  why: "trainee",
  source: "m:1",
  state: "waiting",
  card: "room",
  heldAt: 1,
};
const kept: Kept = {
  original: null,
  author: { id: "1", displayName: "Ben", roles: [] },
  said: { text: "secret words", files: [], extras: [], replyTo: null },
  identity: "named",
  receipt: "replace",
};

test("a trainee has one of the roles", () => {
  expect(isTrainee({ traineeRoles: ["1"] }, ["2", "1"])).toBe(true);
  expect(isTrainee({ traineeRoles: [] }, ["1"])).toBe(false);
});

describeOnDatabases("held replies", (database) => {
  const open = async () => {
    const store = await freshDatabase(database, {
      "1-people": {
        up: (db) =>
          db.schema
            .createTable("content")
            .addColumn("id", "varchar(26)", (column) => column.primaryKey())
            .addColumn("sealed", "text", (column) => column.notNull())
            .execute(),
      },
      "2026-11-21-32-approvals": approvals,
    });
    const clock = { now: () => 1 };
    return { store, app: { vault: openVault(store.dataFolder), ids: ulids(clock as never) } };
  };

  test("kept sealed, once for a source, and only found in its server", async () => {
    const { store, app } = await open();
    await using _ = store;
    expect(await store.write((tx) => insertHeld(tx, app, held, kept))).toBe(true);
    expect(await store.write((tx) => insertHeld(tx, app, { ...held, id: "other" }, kept))).toBe(false);
    const content = await store.db.selectFrom("content").selectAll().execute();
    expect(content).toHaveLength(1);
    expect(JSON.stringify(content)).not.toContain("secret words");
    expect(await findHeld(store.db, "1200000000000000002", held.id)).toBeUndefined();
    const found = await findHeld(store.db, guildId, held.id);
    expect(found && (await findKept(store.db, app, found))).toEqual(kept);
  });

  test("decided once, whoever is faster; then the words are gone, and nothing is rewritten", async () => {
    const { store, app } = await open();
    await using _ = store;
    await store.write((tx) => insertHeld(tx, app, held, kept));
    const now = async () => {
      const found = await findHeld(store.db, guildId, held.id);
      if (!found) throw new Error("not there");
      return found;
    };
    const before = await now();
    const changed = { ...kept, said: { ...kept.said, text: "better words" } };
    expect(await store.write((tx) => rewrite(tx, app, before, changed))).toBe(true);
    const waiting = await now();
    expect((await findKept(store.db, app, waiting))?.said.text).toBe("better words");
    const by = "01jd0000000000000000000006";
    const decided = await Promise.all(
      (["sent", "declined"] as const).map((state) => store.write((tx) => decide(tx, waiting, { state, by, at: 2 }))),
    );
    expect(decided.toSorted()).toEqual([false, true]);
    expect(await store.db.selectFrom("content").selectAll().execute()).toEqual([]);
    expect(await store.write((tx) => rewrite(tx, app, waiting, changed))).toBe(false);
    expect(await findKept(store.db, app, await now())).toBeUndefined();
  });
});
