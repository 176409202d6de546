import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { expect, test } from "vitest";
import { Stale } from "#kernel/database.ts";
import { GroupCommit } from "./group-commit.ts";

/** A file with two tables, a group on it, and what others see of it. */
function open() {
  const folder = mkdtempSync(join(tmpdir(), "group-"));
  const database = new Database(join(folder, "group.db"));
  const other = new Database(join(folder, "group.db"));
  database.pragma("journal_mode = WAL");
  database.pragma("foreign_keys = ON");
  database.exec("create table a (id integer primary key)");
  database.exec("create table b (a_id integer references a (id) deferrable initially deferred)");
  const others = { wait: true };
  const group = new GroupCommit({
    run: (sql) => void database.exec(sql),
    isOpen: () => database.inTransaction,
    hasAnother: () => others.wait,
  });
  const told: string[] = [];
  return {
    database,
    group,
    others,
    told,
    /** A transaction that adds a row. */
    add(id: number): void {
      const unit = group.begin();
      database.exec(`insert into a values (${id})`);
      const end = group.commit(unit);
      if (end === "committed") told.push(`${id} is committed`);
      else {
        end.committed.then(
          () => told.push(`${id} is committed`),
          (error: Error) => told.push(`${id} is lost: ${error.name}`),
        );
      }
    },
    seen: () =>
      other
        .prepare("select id from a order by id")
        .all([])
        .map(({ id }) => id),
    [Symbol.dispose]() {
      database.close();
      other.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("transactions that wait in a row share a commit, and nobody is told or sees anything before it", async () => {
  using file = open();
  file.add(1);
  file.add(2);
  await turn();
  expect([file.told, file.seen(), file.group.isOpen]).toEqual([[], [], true]);
  file.others.wait = false;
  file.add(3);
  await turn();
  expect(file.told).toEqual(["1 is committed", "2 is committed", "3 is committed"]);
  expect([file.seen(), file.group.isOpen]).toEqual([[1, 2, 3], false]);
});

test("at most 32 share one", async () => {
  using file = open();
  for (let id = 1; id <= 31; id += 1) file.add(id);
  expect(file.seen()).toEqual([]);
  file.add(32);
  expect(file.seen()).toHaveLength(32);
});

test("one that is undone takes no other along, first, in the middle or last", async () => {
  using file = open();
  const undone = (id: number) => {
    const unit = file.group.begin();
    file.database.exec(`insert into a values (${id})`);
    file.group.rollback(unit);
  };
  undone(1);
  expect(file.group.isOpen).toBe(false);
  file.add(2);
  undone(3);
  file.add(4);
  file.others.wait = false;
  undone(5);
  await turn();
  expect(file.told).toEqual(["2 is committed", "4 is committed"]);
  expect(file.seen()).toEqual([2, 4]);
});

test("a commit that fails is lost for all who share it, and each is told", async () => {
  using file = open();
  file.add(1);
  file.others.wait = false;
  const unit = file.group.begin();
  file.database.exec("insert into b values (7)");
  expect(() => file.group.commit(unit)).toThrow("FOREIGN KEY");
  file.group.rollback(unit);
  await turn();
  expect(file.told).toEqual(["1 is lost: SqliteError"]);
  expect([file.seen(), file.group.isOpen, file.database.inTransaction]).toEqual([[], false, false]);
  file.add(2);
  expect(file.seen()).toEqual([2]);
});

test("when SQLite ends the transaction by itself, those who waited for its commit are to do their work again", async () => {
  using file = open();
  file.add(1);
  const unit = file.group.begin();
  expect(() => file.database.exec("insert or rollback into a values (1)")).toThrow();
  file.group.rollback(unit);
  await turn();
  expect(file.told).toEqual([`1 is lost: ${new Stale().name}`]);
  expect([file.seen(), file.group.isOpen]).toEqual([[], false]);
});
