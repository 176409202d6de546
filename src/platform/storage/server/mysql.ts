import {
  type ColumnDataType,
  CompiledQuery,
  type CreateTableNode,
  type DataTypeNode,
  MysqlAdapter,
  MysqlDialect,
  type MysqlPool,
  MysqlQueryCompiler,
  sql,
} from "kysely";
import { createPool } from "mysql2";
import { provideCapabilities } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import { byDuplicateKey } from "../duplicate-key.ts";
import type { Engine, Trouble } from "../engine.ts";
import { codeOf, isLostConnection } from "./lost-connection.ts";
import { watchConnections } from "./watch-connections.ts";
import { socketOf, watchMysqlPool } from "./watch-mysql-pool.ts";

const CONNECTIONS = 10;

/** Milliseconds to wait for a connection. */
const CONNECT_LIMIT = 10_000;

/** Seconds to wait for another process that migrates. */
const MIGRATION_LIMIT = 600;

/** One for each database of a server; a name has at most 64 characters. MySQL has no `md5` any more since 9.6. */
const MIGRATION_LOCK = sql.raw("concat('frontdesk.', left(sha2(database(), 256), 40))");

/** Said to every new connection. Times are never stored as dates, so no time zone is set. */
const SESSION = [
  "set session transaction isolation level read committed",
  "set session sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
  // Seconds: longer than any transaction of ours holds a row.
  "set session innodb_lock_wait_timeout = 10",
  "set session lock_wait_timeout = 10",
];

/** MySQL and MariaDB. */
export function openMysql(url: string, log: Log): Engine {
  const pool = createPool({
    uri: url.replace(/^mariadb:/, "mysql:"),
    connectionLimit: CONNECTIONS,
    connectTimeout: CONNECT_LIMIT,
    charset: "UTF8MB4_BIN",
    dateStrings: true,
    // Sums of bigint come as decimals; ours are below 2^53.
    decimalNumbers: true,
  });
  pool.on("connection", (connection) => {
    connection.on("error", (err: Error) => log.warn({ err }, "database connection was lost"));
    const socket = socketOf(connection);
    socket.once("close", () => watch.gone(socket));
  });

  const watch = watchConnections(() => log.warn("a database connection on which nothing came back was broken"));

  const adapter = new MysqlAdapter();
  const capabilities = byDuplicateKey((error) => codeOf(error) === "ER_DUP_ENTRY");
  provideCapabilities(adapter, capabilities);
  return {
    name: "mysql",
    dialect: dialectWith(watchMysqlPool(pool, watch), adapter),
    capabilities,
    undoesMigrations: false,
    troubleOf,
    lockMigrations: async (connection) => {
      const { rows } = await sql<{ got: number | null }>`
        select get_lock(${MIGRATION_LOCK}, ${sql.lit(MIGRATION_LIMIT)}) as got`.execute(connection);
      if (rows[0]?.got !== 1) throw new Error("another process has been migrating this database for ten minutes");
    },
    unlockMigrations: async (connection) => {
      await sql`select release_lock(${MIGRATION_LOCK})`.execute(connection);
    },
    migrated: watch.begin,
    close: watch.end,
  };
}

function dialectWith(pool: MysqlPool, adapter: MysqlAdapter): MysqlDialect {
  const dialect = new MysqlDialect({
    pool,
    onCreateConnection: async (connection) => {
      for (const statement of SESSION) await connection.executeQuery(CompiledQuery.raw(statement));
    },
  });
  dialect.createAdapter = () => adapter;
  dialect.createQueryCompiler = () => new Compiler();
  return dialect;
}

class Compiler extends MysqlQueryCompiler {
  /** 'b' and 'B' are different keys, as everywhere else, whatever the server's default is. */
  protected override visitCreateTable(node: CreateTableNode): void {
    super.visitCreateTable(node);
    this.append(" engine=InnoDB default charset=utf8mb4 collate=utf8mb4_bin");
  }

  /** `text` ends at 64 KiB here, elsewhere it does not. */
  protected override visitDataType(node: DataTypeNode): void {
    this.append(node.dataType === ("text" satisfies ColumnDataType) ? "longtext" : node.dataType);
  }
}

/** Also what MariaDB says of a row that changed after it was read (1020). */
const CONFLICTS = new Set(["ER_LOCK_DEADLOCK", "ER_LOCK_WAIT_TIMEOUT", "ER_CHECKREAD"]);

const LOST = new Set([
  "PROTOCOL_CONNECTION_LOST",
  "ER_CON_COUNT_ERROR",
  "ER_SERVER_SHUTDOWN",
  "ER_CONNECTION_KILLED",
  "ER_QUERY_INTERRUPTED",
  "ER_DISK_FULL",
  "ER_RECORD_FILE_FULL",
]);

function troubleOf(error: unknown): Trouble | undefined {
  const code = codeOf(error);
  if (CONFLICTS.has(code)) return "conflict";
  if (LOST.has(code) || isLostConnection(error)) return "unavailable";
  // The driver has no code for a connection that was closed before the query.
  if (error instanceof Error && /closed state/.test(error.message)) return "unavailable";
  return undefined;
}
