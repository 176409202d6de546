import { expect, test } from "vitest";
import type { Db } from "#kernel/database.ts";
import { oncePerTransaction, readAgain } from "#kernel/once-per-transaction.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { storageMigrations } from "./migrations.ts";

function reader() {
  let reads = 0;
  return {
    read: (db: Db, key = "a") =>
      oncePerTransaction(db, key, async () => {
        reads += 1;
        return db.selectFrom("handled_event").selectAll().where("key", "=", key).executeTakeFirst();
      }),
    reads: () => reads,
  };
}

describeOnDatabases("what is read once in a transaction", (database) => {
  test("is not read a second time there, and anew in the next one, where another process may have changed it", async () => {
    await using storage = await freshDatabase(database, storageMigrations);
    const other = await (database === "sqlite" ? storage.storage : storage.open());
    const { read, reads } = reader();
    await storage.write((tx) => tx.insertInto("handled_event").values({ key: "a", at: 1 }).execute());
    await storage.write(async (tx) => {
      expect([await read(tx), await read(tx), await Promise.all([read(tx), read(tx)])]).toHaveLength(3);
      expect(reads()).toBe(1);
    });
    await other.write((tx) => tx.updateTable("handled_event").set({ at: 2 }).where("key", "=", "a").execute());
    expect(await storage.write((tx) => read(tx))).toMatchObject({ at: 2 });
    expect([await read(storage.db), await read(storage.db)]).toHaveLength(2);
    expect(reads()).toBe(4);
  });

  test("nothing is no answer to keep, and what was written is read again", async () => {
    await using storage = await freshDatabase(database, storageMigrations);
    const { read } = reader();
    await storage.write(async (tx) => {
      expect(await read(tx)).toBeUndefined();
      await tx.insertInto("handled_event").values({ key: "a", at: 1 }).execute();
      expect(await read(tx)).toMatchObject({ at: 1 });
      await tx.updateTable("handled_event").set({ at: 2 }).where("key", "=", "a").execute();
      readAgain(tx);
      expect(await read(tx)).toMatchObject({ at: 2 });
    });
  });
});
