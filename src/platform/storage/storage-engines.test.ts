import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { PostgresAdapter, sql } from "kysely";
import { expect, test } from "vitest";
import { systemClock } from "#kernel/clock.ts";
import { type Db, insertIfAbsent } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import { openLog } from "#platform/log/open-log.ts";
import { account, add, balanceOf, gate, migrations } from "#test/support/accounts.ts";
import { databases, freshDatabase, freshPlace } from "#test/support/databases.ts";
import { SQLITE_FILE } from "#test/support/kept-places.ts";
import { silentLog } from "#test/support/silent-log.ts";
import { DatabaseRefused } from "./database-refused.ts";
import { openStorage } from "./open-storage.ts";

const servers = databases.filter((database) => database !== "sqlite");

test.each(servers)("on %s of two that lock each other out both get through", async (database) => {
  await using storage = await freshDatabase(database, migrations);
  const { db, write } = storage;
  await write((tx) =>
    tx
      .insertInto("test_account")
      .values([account("a"), account("b")])
      .execute(),
  );
  const firstHasA = gate();
  const secondHasB = gate();
  let runs = 0;
  await Promise.all([
    write(async (tx) => {
      runs += 1;
      await add(tx, "a", 1);
      firstHasA.open();
      await secondHasB.passed;
      await add(tx, "b", 1);
    }),
    write(async (tx) => {
      runs += 1;
      await add(tx, "b", 10);
      secondHasB.open();
      await firstHasA.passed;
      await add(tx, "a", 10);
    }),
  ]);
  expect([await balanceOf(db, "a"), await balanceOf(db, "b")]).toEqual([11, 11]);
  expect(runs).toBeGreaterThan(2);
});

test.each(servers)("on %s a write outlives the loss of its connection", async (database) => {
  await using storage = await freshDatabase(database, migrations);
  const { db, write } = storage;
  const administrator = await storage.open();
  let runs = 0;
  await write(async (tx) => {
    runs += 1;
    await tx.insertInto("test_account").values(account("a", runs)).execute();
    if (runs === 1) await cutOff(tx, administrator.db);
    await add(tx, "a", 10);
  });
  expect(runs).toBe(2);
  expect(await balanceOf(db, "a")).toBe(12);
});

test.runIf(servers.includes("postgres"))("on postgres a write outlives a process that stood still", async () => {
  await using storage = await freshDatabase("postgres", migrations);
  let runs = 0;
  await storage.write(async (tx) => {
    runs += 1;
    await tx.insertInto("test_account").values(account("a", runs)).execute();
    if (runs > 1) return;
    await sql`set local idle_in_transaction_session_timeout = '50ms'`.execute(tx);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    await add(tx, "a", 10);
  });
  expect(runs).toBe(2);
  expect(await balanceOf(storage.db, "a")).toBe(2);
});

/** Ends the transaction's connection from outside, as an administrator would. */
async function cutOff(tx: Db, outside: Db): Promise<void> {
  const onPostgres = tx.getExecutor().adapter instanceof PostgresAdapter;
  const own = onPostgres
    ? sql<{ id: number }>`select pg_backend_pid() as id`
    : sql<{ id: number }>`select connection_id() as id`;
  const { rows } = await own.execute(tx);
  const id = sql.lit(rows[0]?.id);
  await (onPostgres ? sql`select pg_terminate_backend(${id})` : sql`kill ${id}`).execute(outside);
}

test.each(servers)("on %s processes that start together migrate once", async (database) => {
  await using storage = await freshDatabase(database, {});
  const opened = await Promise.all([1, 2, 3].map(() => storage.open(migrations)));
  const applied = await storage.db.selectFrom("applied_migration").select("name").orderBy("name").execute();
  expect(applied.map(({ name }) => name)).toEqual(Object.keys(migrations).sort());
  for (const each of opened) await each.close();
});

test.each(servers)("on %s a connection that is lost at rest is one line of the log", async (database) => {
  const place = await freshPlace(database);
  const lines: string[] = [];
  const log = openLog({ level: "warn", style: "json", write: (line) => lines.push(line) });
  const open = (given: Log) => openStorage({ ...place, migrations, clock: systemClock, log: given });
  const storage = await open(log);
  const administrator = await open(silentLog);
  await cutOff(storage.db, administrator.db);
  await expect.poll(() => lines.join(), { timeout: 10_000 }).toContain("connection was lost");
  await storage.close();
  await administrator.close();
  expect(lines.filter((line) => line.includes("connection was lost"))).toHaveLength(1);
  await place.remove();
});

test.each(servers)("on %s a database that is not there is a sentence for the host", async (database) => {
  const { remove, ...place } = await freshPlace(database);
  const url = new URL(place.url);
  url.pathname = "/there_is_none";
  const opening = openStorage({ ...place, url: url.href, migrations, clock: systemClock, log: silentLog });
  await expect(opening).rejects.toThrow(DatabaseRefused);
  await expect(opening).rejects.toThrow(/^The database can't be used: .*there_is_none/);
  await remove();
});

test("on sqlite everybody gets the connection in the order of asking", async () => {
  await using storage = await freshDatabase("sqlite", migrations);
  const { db, write } = storage;
  const order: string[] = [];
  await Promise.all([
    write(async (tx) => {
      await tx.insertInto("test_account").values(account("a")).execute();
      await tx.selectFrom("test_account").selectAll().execute();
      order.push("write 1");
    }),
    balanceOf(db, "a").then(() => order.push("read 1")),
    write((tx) => add(tx, "a", 1)).then(() => order.push("write 2")),
    balanceOf(db, "a").then((balance) => order.push(`read 2 sees ${balance}`)),
  ]);
  expect(order).toEqual(["write 1", "read 1", "write 2", "read 2 sees 1"]);
});

test("on sqlite a burst of writes lets the event loop turn", async () => {
  await using storage = await freshDatabase("sqlite", migrations);
  let turns = 0;
  let over = false;
  const turn = () => {
    turns += 1;
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  const writes = Array.from({ length: 2_000 }, (_, index) =>
    storage.write((tx) => insertIfAbsent(tx, "test_account", account(`row ${index}`))),
  );
  await Promise.all(writes);
  over = true;
  expect(turns).toBeGreaterThan(2);
});

test("on sqlite a second process is told who is in the way, and others cannot read the file", async () => {
  await using storage = await freshDatabase("sqlite", migrations);
  await expect(storage.open()).rejects.toThrow(/frontdesk\.db is in use by another process/);
  for (const file of ["frontdesk.db", "frontdesk.db-wal", "frontdesk.db.lock"]) {
    expect(statSync(join(storage.dataFolder, file)).mode & 0o077, file).toBe(0);
  }
  await storage.storage.close();
  await (await storage.open()).close();
});

/** No file of this process grows beyond so many bytes: as if the disk were full. */
const growTo = (bytes: number | "unlimited") =>
  execFileSync("prlimit", ["--pid", `${process.pid}`, `--fsize=${bytes}:`]);

test.skipIf(spawnSync("prlimit", ["--version"]).status !== 0)(
  "on sqlite a disk that is full at the commit, where what was changed is written, is an outage: it is tried again",
  async () => {
    const place = await freshPlace("sqlite");
    const { url, dataFolder, remove } = place;
    let waits = 0;
    const sleep = async () => {
      waits += 1;
      growTo("unlimited");
    };
    const storage = await openStorage({
      url,
      dataFolder,
      migrations,
      log: silentLog,
      clock: { ...systemClock, sleep },
    });
    const { db, write } = storage;
    try {
      growTo(statSync(join(dataFolder, `${SQLITE_FILE}-wal`)).size);
      await write((tx) => tx.insertInto("test_account").values(account("a")).execute());
    } finally {
      growTo("unlimited");
    }
    expect(waits).toBe(1);
    expect(await db.selectFrom("test_account").select("id").execute()).toEqual([{ id: "a" }]);
    await storage.close();
    await remove();
  },
);
