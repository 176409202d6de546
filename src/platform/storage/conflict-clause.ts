import type { Capabilities } from "#kernel/database.ts";

/** SQLite and PostgreSQL: `on conflict`. */
export function byConflictClause(isUniqueViolation: Capabilities["isUniqueViolation"]): Capabilities {
  return {
    isUniqueViolation,
    async insertIfAbsent(db, table, row) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto(table)
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async upsert(db, table, row, key) {
      await db
        .insertInto(table)
        .values(row)
        // A whole row is also a change of all its columns; of a table it does not know the compiler cannot tell.
        .onConflict((conflict) => conflict.columns(key).doUpdateSet(row as never))
        .execute();
    },
  };
}
