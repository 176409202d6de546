import type { Kysely, Transaction } from "kysely";

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
