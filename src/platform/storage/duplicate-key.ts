import type { Capabilities } from "#kernel/database.ts";
import { preparedInserts } from "./prepared-inserts.ts";

/** MySQL and MariaDB. */
export function byDuplicateKey(isUniqueViolation: Capabilities["isUniqueViolation"]): Capabilities {
  const insert = preparedInserts((db, table, row) => db.insertInto(table).values(row));
  const upsert = preparedInserts((db, table, row) =>
    db
      .insertInto(table)
      .values(row)
      // A whole row is also a change of all its columns; of a table it does not know the compiler cannot tell.
      .onDuplicateKeyUpdate(row as never),
  );
  return {
    isUniqueViolation,
    /** Not `insert ignore`: that would also let pass what is too long, null or points nowhere. A failed insert undoes only itself here. */
    async insertIfAbsent(db, table, row) {
      try {
        await insert(db, table, row);
        return true;
      } catch (error) {
        if (isUniqueViolation(error)) return false;
        throw error;
      }
    },
    async upsert(db, table, row) {
      await upsert(db, table, row);
    },
  };
}
