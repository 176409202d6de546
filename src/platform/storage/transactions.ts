import { AsyncLocalStorage } from "node:async_hooks";
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult, TransactionSettings } from "kysely";
import type { Db, Tx } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Passage, Witness } from "#kernel/witness.ts";
import { type Measures, secondsSince } from "#platform/metrics/measures.ts";
import { inSpan } from "#platform/trace/origin.ts";
import type { Engine } from "./engine.ts";

/** The connection was lost while the commit was on its way: nobody knows whether it happened. */
class OutcomeUnknown extends ServiceError {}

/** The database cannot be reached or cannot write. */
export class DatabaseUnavailable extends ServiceError {}

interface Frame {
  state: "opening" | "open" | "over";
  readonly passage: Passage | undefined;
}

/** Changes that are a transaction of their own where they stand outside of one. */
const CHANGES: ReadonlySet<string> = new Set([
  "InsertQueryNode",
  "UpdateQueryNode",
  "DeleteQueryNode",
  "MergeQueryNode",
]);

/**
 * Transactions, and the promise that nothing goes past an open one: `db` and a nested `write` throw in code that was called by it.
 * On SQLite they would wait for ever, elsewhere they would see other rows than the transaction does.
 */
export class Transactions {
  readonly #frames = new AsyncLocalStorage<Frame>();
  readonly #engine: Engine;
  readonly #measures: Pick<Measures, "queries" | "transactions">;

  readonly #witness: Witness | undefined;

  constructor(engine: Engine, measures: Pick<Measures, "queries" | "transactions">, witness?: Witness) {
    this.#engine = engine;
    this.#measures = measures;
    this.#witness = witness;
  }

  /** Runs `work` in one transaction. Errors of the work are thrown as they are. */
  run<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
    if (this.#frames.getStore()?.state === "open") {
      throw new Error("write inside a transaction: pass `tx` to the function instead");
    }
    const frame: Frame = { state: "opening", passage: this.#witness?.commit() };
    const begun = performance.now();
    return inSpan({ name: "transaction", matters: true }, () =>
      this.#frames.run(frame, async () => {
        try {
          return await db.transaction().execute((tx) => {
            frame.state = "open";
            return work(tx);
          });
        } finally {
          frame.state = "over";
          this.#measures.transactions.observe(secondsSince(begun));
        }
      }),
    );
  }

  /** The engine's dialect, watched. */
  dialect(): Dialect {
    const { dialect } = this.#engine;
    return {
      createDriver: () =>
        new WatchedDriver(dialect.createDriver(), {
          engine: this.#engine,
          frames: this.#frames,
          queries: this.#measures.queries,
          witness: this.#witness,
        }),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (db) => dialect.createIntrospector(db),
    };
  }
}

interface Watch {
  readonly engine: Engine;
  readonly frames: AsyncLocalStorage<Frame>;
  readonly queries: Measures["queries"];
  readonly witness: Witness | undefined;
}

class WatchedDriver implements Driver {
  readonly #inner: Driver;
  readonly #engine: Engine;
  readonly #frames: AsyncLocalStorage<Frame>;
  readonly #queries: Measures["queries"];
  readonly #witness: Witness | undefined;

  constructor(inner: Driver, { engine, frames, queries, witness }: Watch) {
    this.#inner = inner;
    this.#engine = engine;
    this.#frames = frames;
    this.#queries = queries;
    this.#witness = witness;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<WatchedConnection> {
    const state = this.#frames.getStore()?.state;
    if (state === "open") throw new Error("`db` inside a transaction: use `tx`");
    try {
      // A transaction's own statements are part of its commit.
      const witness = state === "opening" ? undefined : this.#witness;
      const inner = await this.#inner.acquireConnection();
      return new WatchedConnection(inner, { engine: this.#engine, queries: this.#queries, witness });
    } catch (error) {
      throw translated(this.#engine, error);
    }
  }

  async beginTransaction(connection: WatchedConnection, settings: TransactionSettings): Promise<void> {
    if (this.#frames.getStore()?.state !== "opening") throw new Error("transactions are opened with `write`");
    try {
      await this.#inner.beginTransaction(connection.inner, settings);
    } catch (error) {
      throw translated(this.#engine, error);
    }
  }

  async commitTransaction(connection: WatchedConnection): Promise<void> {
    const passage = this.#frames.getStore()?.passage;
    passage?.before();
    try {
      await this.#inner.commitTransaction(connection.inner);
      passage?.after();
    } catch (error) {
      if (this.#engine.troubleOf(error) !== "unavailable") throw error;
      // What SQLite could not write into its log did not happen.
      if (this.#engine.name === "sqlite") throw translated(this.#engine, error);
      throw new OutcomeUnknown("the database was lost during a commit", { cause: error });
    }
  }

  /** A connection that cannot roll back is dead, and its transaction with it; why the work failed is what matters. */
  async rollbackTransaction(connection: WatchedConnection): Promise<void> {
    await this.#inner.rollbackTransaction(connection.inner).catch(() => {});
  }

  releaseConnection(connection: WatchedConnection): Promise<void> {
    return this.#inner.releaseConnection(connection.inner);
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}

class WatchedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #engine: Engine;
  readonly #queries: Measures["queries"];
  readonly #witness: Witness | undefined;

  constructor(inner: DatabaseConnection, { engine, queries, witness }: Omit<Watch, "frames">) {
    this.inner = inner;
    this.#engine = engine;
    this.#queries = queries;
    this.#witness = witness;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const passage = this.#witness && CHANGES.has(query.query.kind) ? this.#witness.commit() : undefined;
    passage?.before();
    const begun = performance.now();
    try {
      const result = await this.inner.executeQuery<Row>(query);
      passage?.after();
      return result;
    } catch (error) {
      throw translated(this.#engine, error);
    } finally {
      this.#queries.observe(secondsSince(begun));
    }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery(query, chunkSize);
  }
}

function translated(engine: Engine, error: unknown): unknown {
  if (engine.troubleOf(error) !== "unavailable") return error;
  return new DatabaseUnavailable("the database is unavailable", { cause: error });
}
