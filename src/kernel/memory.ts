import type { DialectAdapter } from "kysely";
import type { App } from "./app.ts";
import type { Db } from "./database.ts";

/**
 * What a feature keeps in memory, for each app its own: a cache of rows, or of what Discord said. Made when it is first asked for, and gone
 * with the app. Ask with `app.db` or inside of a transaction; it is the same.
 */
export function memory<T extends object>(make: () => T): (db: Db) => T {
  // An app opens one database, and a database that is opened has an adapter of its own.
  const kept = new WeakMap<DialectAdapter, T>();
  return (db) => {
    const { adapter } = db.getExecutor();
    const before = kept.get(adapter);
    if (before) return before;
    const made = make();
    kept.set(adapter, made);
    return made;
  };
}

/**
 * What a feature keeps in memory of the rows of all servers. Several processes tell each other when it changed (`onChanged` is called once,
 * with who is to hear of it), and read it again then, and every half minute.
 */
export interface KeptFromRows {
  read(app: App): Promise<void>;
  onChanged(app: App, tell: () => void): void;
}
