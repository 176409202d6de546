import type { Compilable, CompiledQuery, DialectAdapter, QueryResult } from "kysely";
import type { Db } from "./database.ts";

/** A query whose text is kept; each run brings its own values. */
export interface Prepared<Values, Row> {
  all(db: Db, values: Values): Promise<Row[]>;
  first(db: Db, values: Values): Promise<Row | undefined>;
  /** Returns how many rows it changed. */
  run(db: Db, values: Values): Promise<number>;
}

/** Stands for a value while the query is built. */
class Hole {
  readonly name: PropertyKey;

  constructor(name: PropertyKey) {
    this.name = name;
  }
}

/**
 * Builds and compiles a query once per opened database, for what runs with every message: building takes longer than SQLite takes to run it.
 *
 * `build` sees no values, only where they go, so it may do nothing with them but hand each one to Kysely as a value to bind: no
 * conditions, no lists, no `= null`.
 */
export function prepared<Values extends object, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): Prepared<Values, Row> {
  const kept = new WeakMap<DialectAdapter, CompiledQuery<Row>>();
  const holes = new Proxy({} as Values, { get: (_, name) => new Hole(name) });

  function run(db: Db, values: Values): Promise<QueryResult<Row>> {
    const { adapter } = db.getExecutor();
    let query = kept.get(adapter);
    if (!query) {
      query = build(db, holes).compile();
      kept.set(adapter, query);
    }
    return db.executeQuery({ ...query, parameters: query.parameters.map((value) => filled(value, values)) });
  }

  return {
    all: async (db, values) => (await run(db, values)).rows,
    first: async (db, values) => (await run(db, values)).rows[0],
    run: async (db, values) => Number((await run(db, values)).numAffectedRows ?? 0),
  };
}

/** A query for each set of columns it is asked for; for sets of which there are few. */
export function preparedForColumns<Values extends object, Row>(
  build: (db: Db, columns: readonly string[], values: Values) => Compilable<Row>,
): (columns: readonly string[]) => Prepared<Values, Row> {
  const kept = new Map<string, Prepared<Values, Row>>();
  return (columns) => {
    const key = columns.join();
    let query = kept.get(key);
    if (!query) {
      query = prepared((db, values) => build(db, columns, values));
      kept.set(key, query);
    }
    return query;
  };
}

function filled(value: unknown, values: object): unknown {
  return value instanceof Hole ? Reflect.get(values, value.name) : value;
}
