import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import { type Db, Stale, type Tx } from "#kernel/database.ts";
import { storageMigrations } from "#platform/storage/migrations.ts";

export interface AccountTable {
  id: string;
  version: number;
  balance: number;
  note: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    test_account: AccountTable;
  }
}

export const accounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("test_account")
      .addColumn("id", "varchar(26)", (column) => column.primaryKey())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("balance", "bigint", (column) => column.notNull())
      .addColumn("note", "text")
      .execute();
  },
};

export const migrations = { ...storageMigrations, "2026-11-21-99-test": accounts };

export const account = (id: string, balance = 0): AccountTable => ({ id, version: 0, balance, note: null });

/** Promise and its switch, for putting two transactions in each other's way. */
export function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export const balanceOf = async (db: Db, id: string) =>
  (await db.selectFrom("test_account").select("balance").where("id", "=", id).executeTakeFirstOrThrow()).balance;

export const add = (tx: Tx, id: string, amount: number) =>
  tx
    .updateTable("test_account")
    .set((eb) => ({ balance: eb("balance", "+", amount) }))
    .where("id", "=", id)
    .execute();

/** What a use case does with a versioned row. */
export async function addByVersion(tx: Tx, id: string, amount: number) {
  const row = await tx.selectFrom("test_account").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const { numUpdatedRows } = await tx
    .updateTable("test_account")
    .set({ balance: row.balance + amount, version: row.version + 1 })
    .where("id", "=", id)
    .where("version", "=", row.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Stale();
}
