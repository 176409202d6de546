import type { Capabilities } from "#kernel/database.ts";
import { preparedInserts } from "./prepared-inserts.ts";

/** SQLite and PostgreSQL: `on conflict`. */
export function byConflictClause(isUniqueViolation: Capabilities["isUniqueViolation"]): Capabilities {
  const insertIfAbsent = preparedInserts((db, table, row) =>
    db
      .insertInto(table)
      .values(row)
      .onConflict((conflict) => conflict.doNothing()),
  );
  const upsert = preparedInserts((db, table, row, key) =>
    db
      .insertInto(table)
      .values(row)
      // A whole row is also a change of all its columns; of a table it does not know the compiler cannot tell.
      .onConflict((conflict) => conflict.columns(key as never).doUpdateSet(row as never)),
  );
  return {
    isUniqueViolation,
    insertIfAbsent: async (db, table, row) => (await insertIfAbsent(db, table, row)) === 1,
    async upsert(db, table, row, key) {
      await upsert(db, table, row, key);
    },
  };
}
