import type { DialectAdapter, InsertObject, Kysely, Transaction } from "kysely";

/** All tables. Each feature and adapter adds its own: `declare module "#kernel/database.ts" { interface Database { ... } }`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Database {}

/** For reading. Inside a transaction use the transaction: `db` throws there, because on SQLite it would wait for ever. */
export type Db = Kysely<Database>;

/** A transaction. Query functions take `Db | Tx`, which is `Db`. */
export type Tx = Transaction<Database>;

/**
 * Runs `work` in one transaction and commits it.
 *
 * `work` may run again (deadlock, serialisation failure, version conflict thrown as `Stale`): it touches nothing but `tx`, and awaits
 * nothing but queries. What must happen after the commit is registered with `afterCommit`.
 */
export type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** Thrown inside `write` when a versioned row changed since it was read: the whole work is done again. */
export class Stale extends Error {
  override readonly name = "Stale";
}

const pending = new WeakMap<object, (() => void)[]>();

/** Runs `run` once, after this transaction was committed; never when it was rolled back. It must not throw. */
export function afterCommit(tx: Tx, run: () => void): void {
  const list = pending.get(tx);
  if (list) list.push(run);
  else pending.set(tx, [run]);
}

/** For storage adapters: what `afterCommit` collected. */
export function takeAfterCommit(tx: Tx): readonly (() => void)[] {
  const list = pending.get(tx) ?? [];
  pending.delete(tx);
  return list;
}

/** What the databases do differently, each by its own means. Storage implements it; features use the functions below. */
export interface Capabilities {
  insertIfAbsent<Table extends TableName>(db: Db, table: Table, row: Row<Table>): Promise<boolean>;
  upsert<Table extends TableName>(db: Db, table: Table, row: Row<Table>, key: readonly Column<Table>[]): Promise<void>;
  isUniqueViolation(error: unknown): boolean;
}

export type TableName = keyof Database & string;
export type Row<Table extends TableName> = InsertObject<Database, Table>;
export type Column<Table extends TableName> = keyof Row<Table> & string;

const capabilities = new WeakMap<DialectAdapter, Capabilities>();

/** For storage adapters: how databases opened with this adapter do it. */
export function provideCapabilities(adapter: DialectAdapter, provided: Capabilities): void {
  capabilities.set(adapter, provided);
}

function capabilitiesOf(db: Db): Capabilities {
  const provided = capabilities.get(db.getExecutor().adapter);
  if (!provided) throw new Error("this database was not opened by openStorage");
  return provided;
}

/**
 * Inserts a row unless one of its unique keys is taken; false when it was. Anything else wrong with the row is an error.
 * Waits for a transaction that is about to take the same key. This is how limits are kept: one row per slot, never a count.
 */
export function insertIfAbsent<Table extends TableName>(db: Db, table: Table, row: Row<Table>): Promise<boolean> {
  return capabilitiesOf(db).insertIfAbsent(db, table, row);
}

/** Inserts a row, or overwrites all given columns of the one with the same `key`: columns of a primary key or unique constraint. */
export function upsert<Table extends TableName>(
  db: Db,
  table: Table,
  row: Row<Table>,
  key: readonly Column<Table>[],
): Promise<void> {
  return capabilitiesOf(db).upsert(db, table, row, key);
}

/** Whether a query failed because a unique key was taken. On PostgreSQL the transaction is lost then: inside one, use `insertIfAbsent`. */
export function isUniqueViolation(db: Db, error: unknown): boolean {
  return capabilitiesOf(db).isUniqueViolation(error);
}
