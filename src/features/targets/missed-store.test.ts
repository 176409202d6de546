import { expect, test } from "vitest";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { missedTargets } from "./migration.ts";
import { countMissed, listMissed, type Missed, noteMissed } from "./missed-store.ts";

const missed = (change: Partial<Missed> = {}): Missed => ({
  ticketId: "t1",
  guildId: "1",
  typeId: "billing",
  assignee: "mel",
  owed: "first",
  dueAt: 1_795_000_000_100,
  policy: "p1",
  since: 1_795_000_000_000,
  ...change,
});

describeOnDatabases("missed targets", (database) => {
  test("once for each rule, counted and listed by server, time, topic and person", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-88-missed-targets": missedTargets });
    await store.write(async (tx) => {
      await noteMissed(tx, missed());
      await noteMissed(tx, missed());
      await noteMissed(tx, missed({ owed: "resolution", policy: "p2", dueAt: 1_795_000_000_200 }));
      await noteMissed(tx, missed({ ticketId: "t2", typeId: "bugs", assignee: null, dueAt: 1_795_000_000_300 }));
      await noteMissed(tx, missed({ ticketId: "t3", guildId: "2" }));
      await noteMissed(tx, missed({ ticketId: "t4", dueAt: 5 }));
    });
    const all = { guildId: "1", since: 1_795_000_000_000, typeId: null, types: ["billing", "bugs"], assignee: null };
    expect(await countMissed(store.db, all)).toEqual({ first: 2, next: 0, resolution: 1 });
    expect(await countMissed(store.db, { ...all, typeId: "billing" })).toMatchObject({ first: 1, resolution: 1 });
    expect(await countMissed(store.db, { ...all, assignee: "mel" })).toMatchObject({ first: 1, resolution: 1 });
    expect(await countMissed(store.db, { ...all, types: ["bugs"] })).toEqual({ first: 1, next: 0, resolution: 0 });
    expect(await listMissed(store.db, { ...all, types: [] }, { skip: 0, limit: 5 })).toEqual([]);
    const page = await listMissed(store.db, all, { skip: 1, limit: 5 });
    expect(page.map(({ ticketId, owed }) => `${ticketId} ${owed}`)).toEqual(["t1 resolution", "t1 first"]);
    expect(page[1]).toEqual(missed());
  });
});
