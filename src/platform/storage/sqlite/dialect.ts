import type Database from "better-sqlite3-multiple-ciphers";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type LimitNode,
  type QueryResult,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from "kysely";
import { Statements } from "./statements.ts";
import { Turns } from "./turns.ts";

/**
 * Kysely on one SQLite connection. Queries run synchronously, on this thread; whoever wants the connection, for a query or a whole
 * transaction, gets it in the order of asking.
 */
export function sqliteDialect(database: Database, adapter: DialectAdapter): Dialect {
  return {
    createDriver: () => new SqliteDriver(database),
    createQueryCompiler: () => new Compiler(),
    createAdapter: () => adapter,
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

export class OwnTurnsAdapter extends SqliteAdapter {
  /** Otherwise Kysely queues before it asks our driver, and a misuse of `db` waits for ever instead of being refused. */
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

class Compiler extends SqliteQueryCompiler {
  /** A limit is written out: SQLite looks at one that is bound when it plans, so it plans the query anew each time (0.1 ms). */
  protected override visitLimit({ limit }: LimitNode): void {
    this.append("limit ");
    if (ValueNode.is(limit)) this.appendImmediateValue(limit.value);
    else this.visitNode(limit);
  }

  /** SQLite has no row locks and needs none: a transaction here is alone. So `forUpdate()` may be written for all databases. */
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === "ForUpdate" || node.modifier === "SkipLocked" || node.modifier === "NoWait") return;
    super.visitSelectModifier(node);
  }
}

class SqliteDriver implements Driver {
  readonly #database: Database;
  readonly #turns = new Turns();
  readonly #connection: SqliteConnection;

  constructor(database: Database) {
    this.#database = database;
    this.#connection = new SqliteConnection(new Statements(database));
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#turns.take();
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#turns.release();
  }

  /** `immediate` asks for the right to write now: later in the transaction SQLite could only refuse it. */
  async beginTransaction(): Promise<void> {
    this.#connection.run("begin immediate");
  }

  async commitTransaction(): Promise<void> {
    this.#connection.run("commit");
  }

  async rollbackTransaction(): Promise<void> {
    // SQLite rolls back by itself when the disk is full.
    if (this.#database.inTransaction) this.#connection.run("rollback");
  }

  async destroy(): Promise<void> {
    await this.#turns.take();
    this.#database.pragma("optimize");
    this.#database.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  run(sql: string): void {
    this.#statements.get(sql).run([]);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#statements.get(sql);
    if (statement.reader) return { rows: statement.all(parameters) as Row[] };
    return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
  }

  // biome-ignore lint/correctness/useYield: a stream would hold the only connection while its reader does other things
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error("queries are not streamed: read page by page");
  }
}
