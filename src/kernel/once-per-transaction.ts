import type { Db } from "./database.ts";

const kept = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * What `read` returns, read once in a transaction however many ask for it under this `key`; outside of one read anew each time.
 *
 * Nothing outlives its transaction, so it is right with any number of processes. Only for what is never changed in place: whoever
 * writes it in a transaction calls `readAgain` there. What fails, or finds nothing, is not kept.
 */
export function oncePerTransaction<T>(db: Db, key: string, read: () => Promise<T>): Promise<T> {
  if (!db.isTransaction) return read();
  let known = kept.get(db);
  if (!known) {
    known = new Map();
    kept.set(db, known);
  }
  const before = known.get(key);
  if (before) return before as Promise<T>;
  const found = read();
  known.set(key, found);
  const forget = () => known.get(key) === found && known.delete(key);
  found.then((value) => value === undefined && forget(), forget);
  return found;
}

/** Everything that was kept in this transaction is read anew when it is asked for again. */
export function readAgain(db: Db): void {
  kept.delete(db);
}
