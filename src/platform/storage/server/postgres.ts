import type { Duplex } from "node:stream";
import { CompiledQuery, PostgresAdapter, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { provideCapabilities } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import { byConflictClause } from "../conflict-clause.ts";
import type { Engine, Trouble } from "../engine.ts";
import { codeOf, isLostConnection } from "./lost-connection.ts";
import { watchConnections } from "./watch-connections.ts";

const CONNECTIONS = 10;

/** Milliseconds to wait for a connection. */
const CONNECT_LIMIT = 10_000;

/** Longer than any transaction of ours holds a row. */
const LOCK_LIMIT = "set lock_timeout = '10s'";

/** Said to every new connection. */
const SESSION = [
  "set session characteristics as transaction isolation level read committed",
  LOCK_LIMIT,
  // A transaction whose client is gone without a word lets go of its rows.
  "set idle_in_transaction_session_timeout = '20s'",
];

/** int8 and numeric (sums of int8), which the driver gives as text: ours are times and counts, below 2^53. */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

export function openPostgres(url: string, log: Log): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_LIMIT,
    keepAlive: true,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format),
    } as pg.CustomTypesConfig,
  });
  // A connection that breaks is replaced, and who used it gets an error. Without listeners, in use or idle, it would end the process.
  const lost = (err: Error) => log.warn({ err }, "database connection was lost");
  pool.on("connect", (client) => client.on("error", lost));
  // It says of a connection that rests what the connection said.
  pool.on("error", () => {});

  const watch = watchConnections(() => log.warn("a database connection on which nothing came back was broken"));
  pool.on("acquire", (client) => watch.taken(socketOf(client)));
  pool.on("release", (_, client) => watch.returned(socketOf(client)));
  pool.on("remove", (client) => watch.gone(socketOf(client)));

  const adapter = new PostgresAdapter();
  const capabilities = byConflictClause((error) => codeOf(error) === "23505");
  provideCapabilities(adapter, capabilities);
  return {
    name: "postgres",
    dialect: dialectWith(pool, adapter),
    capabilities,
    undoesMigrations: true,
    troubleOf,
    lockMigrations: async (connection) => {
      await sql`set lock_timeout = 0`.execute(connection);
      await sql`select pg_advisory_lock(hashtext('frontdesk'), hashtext(current_schema()))`.execute(connection);
    },
    unlockMigrations: async (connection) => {
      await sql`select pg_advisory_unlock(hashtext('frontdesk'), hashtext(current_schema()))`.execute(connection);
      await sql.raw(LOCK_LIMIT).execute(connection);
    },
    migrated: watch.begin,
    close: watch.end,
  };
}

function dialectWith(pool: pg.Pool, adapter: PostgresAdapter): PostgresDialect {
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      for (const statement of SESSION) await connection.executeQuery(CompiledQuery.raw(statement));
    },
  });
  dialect.createAdapter = () => adapter;
  return dialect;
}

/** The driver's own socket: ending the session in order would wait for an answer, too. */
function socketOf(client: pg.PoolClient): Duplex {
  return (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection.stream;
}

/** Serialisation failure, deadlock, lock not available. */
const CONFLICTS = new Set(["40001", "40P01", "55P03"]);

/** The driver has no codes for its own connection errors. */
const LOST = /connection terminated|timeout exceeded when trying to connect|not queryable|connection error/i;

function troubleOf(error: unknown): Trouble | undefined {
  const code = codeOf(error);
  if (CONFLICTS.has(code)) return "conflict";
  // Class 08: connection. 57P01-3: the server stops or starts. 53: out of disk, memory or connections. 25P03: we stood still for too long.
  if (/^(08|53|57P0|25P03)/.test(code) || isLostConnection(error)) return "unavailable";
  if (code === "" && error instanceof Error && LOST.test(error.message)) return "unavailable";
  return undefined;
}
