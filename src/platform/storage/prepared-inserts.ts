import type { Compilable } from "kysely";
import type { Db, Row, TableName } from "#kernel/database.ts";
import { type Prepared, prepared } from "#kernel/prepared.ts";

type Values = Readonly<Record<string, unknown>>;

/** Runs an insert that is kept by its table and the columns that are given, and returns how many rows it changed. */
export type Insert = <Table extends TableName>(
  db: Db,
  table: Table,
  row: Row<Table>,
  key?: readonly string[],
) => Promise<number>;

/** `build` gets the row to insert, with the places of the values instead of values. */
export function preparedInserts(
  build: <Table extends TableName>(
    db: Db,
    table: Table,
    row: Row<Table>,
    key: readonly string[],
  ) => Compilable<unknown>,
): Insert {
  const kept = new Map<string, Prepared<Values, unknown>>();
  return (db, table, row, key = []) => {
    const values = row as Values;
    const columns = Object.keys(values).filter((column) => values[column] !== undefined);
    const name = `${table} ${columns} ${key}`;
    let insert = kept.get(name);
    if (!insert) {
      insert = prepared((from: Db, places: Values) => {
        const placed = Object.fromEntries(columns.map((column) => [column, places[column]]));
        return build(from, table, placed as Row<typeof table>, key);
      });
      kept.set(name, insert);
    }
    return insert.run(db, values);
  };
}
