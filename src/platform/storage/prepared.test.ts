import { expect, test } from "vitest";
import { insertIfAbsent, upsert } from "#kernel/database.ts";
import { prepared } from "#kernel/prepared.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { storageMigrations } from "./migrations.ts";

const notedSince = prepared((db, { key, since }: { key: string; since: number }) =>
  db.selectFrom("handled_event").selectAll().where("key", "=", key).where("at", ">=", since).limit(5),
);
const moveTo = prepared((tx, { key, at }: { key: string; at: number }) =>
  tx.updateTable("handled_event").set({ at }).where("key", "=", key),
);

describeOnDatabases("prepared queries", (database) => {
  test("each run brings its own values, in and outside of transactions, on every database that is open", async () => {
    await using one = await freshDatabase(database, storageMigrations);
    await using other = await freshDatabase("sqlite", storageMigrations);
    for (const { db, write } of [one, other]) {
      await write(async (tx) => {
        expect([
          await insertIfAbsent(tx, "handled_event", { key: "a", at: 1 }),
          await insertIfAbsent(tx, "handled_event", { key: "b", at: 2 }),
          await insertIfAbsent(tx, "handled_event", { key: "a", at: 3 }),
        ]).toEqual([true, true, false]);
        await upsert(tx, "handled_event", { key: "b", at: 5 }, ["key"]);
        await upsert(tx, "handled_event", { key: "c", at: 6 }, ["key"]);
        expect(await notedSince.first(tx, { key: "b", since: 5 })).toEqual({ key: "b", at: 5 });
        expect([await moveTo.run(tx, { key: "a", at: 9 }), await moveTo.run(tx, { key: "z", at: 9 })]).toEqual([1, 0]);
      });
      expect(await notedSince.first(db, { key: "a", since: 9 })).toEqual({ key: "a", at: 9 });
      expect(await notedSince.all(db, { key: "a", since: 10 })).toEqual([]);
      expect(await notedSince.all(db, { key: "c", since: 0 })).toEqual([{ key: "c", at: 6 }]);
    }
  });

  test("a row that leaves a column out is another insert, and one that does not fit is refused", async () => {
    await using storage = await freshDatabase(database, storageMigrations);
    const { db } = storage;
    await insertIfAbsent(db, "handled_event", { key: "a", at: 1 });
    await expect(insertIfAbsent(db, "handled_event", { key: "b" } as never)).rejects.toThrow();
    await expect(insertIfAbsent(db, "handled_event", { key: "b", at: null } as never)).rejects.toThrow();
    expect(await insertIfAbsent(db, "handled_event", { key: "b", at: 2 })).toBe(true);
  });
});
