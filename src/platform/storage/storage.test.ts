import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { expect, test } from "vitest";
import { afterCommit, insertIfAbsent, isUniqueViolation, Stale, type Tx, upsert } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import { days, hours } from "#kernel/types.ts";
import { account, add, addByVersion, balanceOf, gate, migrations } from "#test/support/accounts.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { noteHandled, purgeHandled } from "./handled-events.ts";

describeOnDatabases("storage", (database) => {
  test("a write is kept whole or not at all, and is told of only after its commit", async () => {
    await using storage = await freshDatabase(database, migrations);
    const told: string[] = [];
    await storage.write(async (tx) => {
      await tx.insertInto("test_account").values(account("a")).execute();
      afterCommit(tx, () => told.push("a"));
      expect(told).toEqual([]);
    });
    const failing = storage.write(async (tx) => {
      await tx.insertInto("test_account").values(account("b")).execute();
      afterCommit(tx, () => told.push("b"));
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect(await storage.db.selectFrom("test_account").select("id").execute()).toEqual([{ id: "a" }]);
    expect(told).toEqual(["a"]);
  });

  test("what throws after a commit harms nobody", async () => {
    await using storage = await freshDatabase(database, migrations);
    const told: string[] = [];
    const result = await storage.write(async (tx) => {
      afterCommit(tx, () => {
        throw new Error("listener is broken");
      });
      afterCommit(tx, () => told.push("second"));
      return "done";
    });
    expect([result, ...told]).toEqual(["done", "second"]);
  });

  test("`db` and a second write inside a transaction are refused instead of waiting for ever", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    await expect(write(() => balanceOf(db, "a"))).rejects.toThrow("use `tx`");
    await expect(write(() => write(async () => 1))).rejects.toThrow("write inside a transaction");
    await expect(db.transaction().execute(async () => 1)).rejects.toThrow("opened with `write`");

    let later: Promise<unknown> | undefined;
    const over = gate();
    await write(async () => {
      later = over.passed.then(() => write((tx) => tx.insertInto("test_account").values(account("a", 5)).execute()));
    });
    over.open();
    await later;
    expect(await balanceOf(db, "a")).toBe(5);
  });

  test("a transaction does not see what is not committed, and sees each commit of others at once", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    await write((tx) => tx.insertInto("test_account").values(account("a", 1)).execute());
    if (database === "sqlite") {
      // There others wait: reading in the middle of a transaction gives what it left.
      const writing = write((tx) => add(tx, "a", 1));
      expect(await balanceOf(db, "a")).toBe(2);
      await writing;
      return;
    }
    const changed = gate();
    const seen = gate();
    const writing = write(async (tx) => {
      await add(tx, "a", 1);
      changed.open();
      await seen.passed;
    });
    await changed.passed;
    const reading = write(async (tx) => {
      const before = await balanceOf(tx, "a");
      seen.open();
      await writing;
      return [before, await balanceOf(tx, "a")];
    });
    expect(await reading).toEqual([1, 2]);
  });

  test("forUpdate() makes the second one wait for the first", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    await write((tx) => tx.insertInto("test_account").values(account("a")).execute());
    const one = async (tx: Tx) => {
      const query = tx.selectFrom("test_account").select("balance").where("id", "=", "a").forUpdate();
      const { balance } = await query.executeTakeFirstOrThrow();
      await tx
        .updateTable("test_account")
        .set({ balance: balance + 1 })
        .where("id", "=", "a")
        .execute();
    };
    await Promise.all(Array.from({ length: 30 }, () => write(one)));
    expect(await balanceOf(db, "a")).toBe(30);
  });

  test("a version conflict is decided again until it fits", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    await write((tx) => tx.insertInto("test_account").values(account("a")).execute());
    await Promise.all(Array.from({ length: 30 }, () => write((tx) => addByVersion(tx, "a", 1))));
    expect(await balanceOf(db, "a")).toBe(30);

    let runs = 0;
    const told: number[] = [];
    await write(async (tx) => {
      runs += 1;
      const run = runs;
      afterCommit(tx, () => told.push(run));
      await add(tx, "a", 100);
      if (runs < 3) throw new Stale();
    });
    expect(await balanceOf(db, "a")).toBe(130);
    expect(told).toEqual([3]);
  });

  test("who never succeeds is told that the service failed", async () => {
    let now = 0;
    const clock = {
      now: () => now,
      at: () => ({ cancel() {} }),
      sleep: async (length: number) => {
        now += length;
      },
    };
    await using storage = await freshDatabase(database, migrations, { clock });
    let runs = 0;
    const stuck = storage.write(async () => {
      runs += 1;
      throw new Stale();
    });
    await expect(stuck).rejects.toThrow(ServiceError);
    expect(runs).toBe(20);
    expect(now).toBeGreaterThan(5_000);
    expect(now).toBeLessThan(20_000);
  });

  test("a taken key is an answer, other mistakes are errors", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    const inserted = await write(async (tx) => [
      await insertIfAbsent(tx, "test_account", account("a", 1)),
      await insertIfAbsent(tx, "test_account", account("a", 2)),
      // The transaction goes on; case and accents tell keys apart.
      await insertIfAbsent(tx, "test_account", account("A", 3)),
      await insertIfAbsent(tx, "test_account", account("ä", 4)),
    ]);
    expect(inserted).toEqual([true, false, true, true]);
    expect(await balanceOf(db, "a")).toBe(1);

    const missing = { ...account("b"), balance: null as unknown as number };
    await expect(insertIfAbsent(db, "test_account", missing)).rejects.toThrow();
    const doubled = await db
      .insertInto("test_account")
      .values(account("a"))
      .execute()
      .catch((error) => error);
    expect(isUniqueViolation(db, doubled)).toBe(true);
    const broken = await db
      .insertInto("test_account")
      .values(missing)
      .execute()
      .catch((error) => error);
    expect(isUniqueViolation(db, broken)).toBe(false);
  });

  test("of fifty clicks on one slot at once exactly one gets it, and what the others undid is gone", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    await write((tx) => tx.insertInto("test_account").values(account("total")).execute());
    const clicks = Array.from({ length: 50 }, () =>
      write(async (tx) => {
        await add(tx, "total", 1);
        if (!(await insertIfAbsent(tx, "test_account", account("slot")))) throw new Error("taken");
      }).then(
        () => "open",
        (error: Error) => error.message,
      ),
    );
    const answers = await Promise.all(clicks);
    expect(answers.filter((answer) => answer === "open")).toHaveLength(1);
    expect(answers.filter((answer) => answer === "taken")).toHaveLength(49);
    expect(await balanceOf(db, "total")).toBe(1);

    const parallel = await Promise.all(
      Array.from({ length: 50 }, () => insertIfAbsent(db, "test_account", account("alone"))),
    );
    expect(parallel.filter(Boolean)).toHaveLength(1);
  });

  test("upsert writes the row whether it was there or not", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    await write((tx) => upsert(tx, "test_account", account("a", 1), ["id"]));
    await write((tx) => upsert(tx, "test_account", { ...account("a", 2), note: "new" }, ["id"]));
    expect(await db.selectFrom("test_account").selectAll().execute()).toEqual([{ ...account("a", 2), note: "new" }]);
  });

  test("values come back as they went in", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    // Also what is longer than MySQL's own idea of a text.
    const row = { id: "a ", version: 7, balance: 4_102_444_800_123, note: "żółw 🐢'\\\"".repeat(20_000) };
    await write((tx) => tx.insertInto("test_account").values(row).execute());
    expect(await db.selectFrom("test_account").selectAll().execute()).toEqual([row]);
    const totals = db
      .selectFrom("test_account")
      .select(({ fn }) => [
        fn.countAll<number>().as("rows"),
        fn.sum<number>("balance").as("sum"),
        fn.max("balance").as("most"),
      ]);
    expect(await totals.execute()).toEqual([{ rows: 1, sum: row.balance, most: row.balance }]);
    const same = await db.updateTable("test_account").set({ version: 7 }).executeTakeFirstOrThrow();
    expect(same.numUpdatedRows).toBe(1n);
  });

  test("an event is handled once in a day", async () => {
    await using storage = await freshDatabase(database, migrations);
    const { db, write } = storage;
    const note = (key: string, at: number) => write((tx) => noteHandled(tx, key, at));
    expect([await note("m:1", 0), await note("m:1", 5), await note("m:2", hours(2))]).toEqual([true, false, true]);
    await purgeHandled(db, days(1));
    expect(await note("m:1", days(1))).toBe(false);
    await purgeHandled(db, days(1) + 1);
    expect([await note("m:1", days(1)), await note("m:2", days(1))]).toEqual([true, false]);
  });

  test("migrations are applied once, by name, whoever starts first", async () => {
    const order: string[] = [];
    const step = (name: string): Migration => ({
      async up(db: Kysely<unknown>) {
        order.push(name);
        await db.schema.createTable(`made_by_${name}`).addColumn("id", "integer").execute();
      },
    });
    await using storage = await freshDatabase(database, { "2-b": step("b"), "1-a": step("a"), "10-c": step("c") });
    expect(order).toEqual(["a", "c", "b"]);
    if (database === "sqlite") await storage.storage.close();
    await (await storage.open()).close();
    expect(order).toEqual(["a", "c", "b"]);
  });

  test("a failing migration is named, and the next start tries it again", async () => {
    let broken = true;
    const half: Migration = {
      async up(db: Kysely<unknown>) {
        await db.schema.createTable("half_made").ifNotExists().addColumn("id", "integer").execute();
        if (broken) await sql`insert into nowhere values (1)`.execute(db);
      },
    };
    await using storage = await freshDatabase(database, migrations);
    if (database === "sqlite") await storage.storage.close();
    const failing = storage.open({ ...migrations, "2026-11-22-half": half });
    await expect(failing).rejects.toThrow(/2026-11-22-half failed: .*nowhere/);

    const again = await storage.open();
    const tables = (await again.db.introspection.getTables()).map((table) => table.name);
    // MySQL and MariaDB commit each change of the schema by itself.
    expect(tables.includes("half_made")).toBe(database === "mariadb");
    await again.close();
    broken = false;
    await (await storage.open({ ...migrations, "2026-11-22-half": half })).close();
  });
});
