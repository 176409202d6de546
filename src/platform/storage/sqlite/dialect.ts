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
import type { ConnectionOptions } from "../engine.ts";
import { GroupCommit, type Unit } from "./group-commit.ts";
import { Statements } from "./statements.ts";
import { Turns } from "./turns.ts";

/**
 * Kysely on one SQLite connection. Queries run synchronously, on this thread; whoever wants the connection waits for their turn.
 * Transactions that wait in a row share a commit.
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
  readonly #statements: Statements;
  readonly #turns = new Turns();
  readonly #group: GroupCommit;

  constructor(database: Database) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.#group = new GroupCommit({
      run: (sql) => void this.#statements.get(sql).run([]),
      isOpen: () => database.inTransaction,
      hasAnother: () => this.#turns.hasAnother,
    });
  }

  async init(): Promise<void> {}

  async acquireConnection({ purpose = "query" }: ConnectionOptions = {}): Promise<SqliteConnection> {
    await this.#turns.take(purpose);
    return new SqliteConnection(this.#statements);
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    if (!connection.isReleased) this.#turns.release(this.#group.isOpen ? "group" : "anybody");
  }

  async beginTransaction(connection: SqliteConnection): Promise<void> {
    connection.unit = this.#group.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    const { unit } = connection;
    if (!unit) return;
    const end = this.#group.commit(unit);
    connection.unit = undefined;
    if (end === "committed") return;
    if (end.turn === "pass on") {
      connection.isReleased = true;
      this.#turns.release("group");
    }
    await end.committed;
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    const { unit } = connection;
    connection.unit = undefined;
    if (unit) this.#group.rollback(unit);
  }

  async destroy(): Promise<void> {
    await this.#turns.take("query");
    try {
      this.#database.pragma("optimize");
    } catch {
      // On a full disk the next start plans its queries a little worse.
    }
    this.#database.close();
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #statements: Statements;
  unit: Unit | undefined;
  /** Others have the turn already: it waits for the commit that it shares with them. */
  isReleased = false;

  constructor(statements: Statements) {
    this.#statements = statements;
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
