import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Migration } from "kysely/migration";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { describe, test } from "vitest";
import { type Clock, systemClock } from "#kernel/clock.ts";

import { openStorage, type Storage } from "#platform/storage/open-storage.ts";
import { areOfProduct, copyKept, keepsPlaces, SQLITE_FILE, takeKept } from "./kept-places.ts";
import { RUN } from "./run.ts";
import { silentLog } from "./silent-log.ts";

export type DatabaseName = "sqlite" | "postgres" | "mariadb";

const servers = {
  postgres: process.env["FRONTDESK_TEST_POSTGRES"] ?? "postgres://postgres@127.0.0.1:5432/postgres",
  mariadb: process.env["FRONTDESK_TEST_MARIADB"] ?? "mariadb://root@127.0.0.1:3306",
};

/** Milliseconds. A server on this machine answers in a few, on a busy one in seconds; one that is not there refuses at once. */
const LOGIN_LIMIT = 20_000;

const missing: DatabaseName[] = [];

/** The databases this machine has. SQLite always, the servers when they let us in. */
export const databases: readonly DatabaseName[] = await findDatabases();

/**
 * `describe` once per database. What this machine does not have is reported as skipped, named "not run: postgres", and fails
 * with FRONTDESK_REQUIRE_SERVICES=1.
 */
export function describeOnDatabases(title: string, body: (database: DatabaseName) => void): void {
  describe.each(databases)(`${title} on %s`, body);
  for (const name of missing) {
    const required = process.env["FRONTDESK_REQUIRE_SERVICES"] === "1";
    (required ? test : test.skip)(`not run: ${name}`, () => {
      throw new Error(`${name} is required but not reachable`);
    });
  }
}

type Migrations = Readonly<Record<string, Migration>>;

export interface FreshDatabase extends Pick<Storage, "db" | "write">, AsyncDisposable {
  readonly storage: Storage;
  readonly dataFolder: string;
  /** Opens the same database once more, as a second process or the next version would. Closed with the first, unless it was before. */
  open(migrations?: Migrations): Promise<Storage>;
}

/** An empty database of its own, migrated, and thrown away at the end: `await using database = await freshDatabase(...)`. */
export async function freshDatabase(
  database: DatabaseName,
  migrations: Migrations,
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<FreshDatabase> {
  const place = await placeWith(database, migrations);
  const opened: Storage[] = [];
  const open = async (wanted = migrations) => {
    const { url, dataFolder } = place;
    const storage = once(await openStorage({ url, dataFolder, migrations: wanted, clock, log: silentLog }));
    opened.push(storage);
    return storage;
  };
  const leave = async () => {
    for (const storage of opened) await storage.close();
    await place.remove();
  };
  try {
    const storage = await open();
    const { db, write } = storage;
    return { storage, db, write, dataFolder: place.dataFolder, open, [Symbol.asyncDispose]: leave };
  } catch (error) {
    await leave();
    throw error;
  }
}

/** Closing twice is closing once. */
function once(storage: Storage): Storage {
  let closing: Promise<void> | undefined;
  return { ...storage, close: () => (closing ??= storage.close()) };
}

/** Where a database without any row is: for tests that start the whole product on it. Its tables may be there already. */
export const freshPlace = async (database: DatabaseName): Promise<Place> =>
  keepsPlaces ? kept(database) : places[database]();

const kept = (database: DatabaseName): Promise<Place> =>
  database === "sqlite" ? copyKept(places.sqlite) : takeKept(database, places[database]);

/** Tables of the product that are not asked for do no harm. */
async function placeWith(database: DatabaseName, migrations: Migrations): Promise<Place> {
  return keepsPlaces && (await areOfProduct(migrations)) ? kept(database) : places[database]();
}

export interface Place {
  readonly url: string;
  readonly dataFolder: string;
  remove(): Promise<void>;
}

export interface ServerPlace extends Place {
  /** Its schema or database. */
  readonly name: string;
  /** Runs several statements; what the last one found. */
  ask(statements: string): Promise<readonly object[]>;
  /** Asks for every column (`of` a table) and every migration, in order. */
  readonly shape: string;
}

const places = {
  async sqlite(): Promise<Place> {
    return { url: `sqlite:${SQLITE_FILE}`, ...folder() };
  },
  async postgres(): Promise<ServerPlace> {
    const { dataFolder, remove } = folder();
    const name = freshName();
    await onPostgres(`create schema ${name}`);
    const url = new URL(servers.postgres);
    url.searchParams.set("options", `-c search_path=${name}`);
    return {
      name,
      url: url.href,
      dataFolder,
      // Its information_schema reads all schemas there are.
      shape: `select relname as of, attname as "column", atttypid::int as kind from pg_attribute join pg_class on pg_class.oid = attrelid
        where relnamespace = '${name}'::regnamespace and relkind = 'r' and attnum > 0
        union all select '', name, 0 from applied_migration order by 1, 2`,
      ask: (statements) => onPostgres(`set search_path = ${name}; set lock_timeout = '5s'; ${statements}`),
      remove: async () => {
        await onPostgres(`drop schema ${name} cascade`);
        await remove();
      },
    };
  },
  async mariadb(): Promise<ServerPlace> {
    const { dataFolder, remove } = folder();
    const name = freshName();
    await onMariadb(`create database ${name}`);
    const url = new URL(servers.mariadb);
    url.pathname = `/${name}`;
    const limits = "set session lock_wait_timeout = 5, innodb_lock_wait_timeout = 5";
    return {
      name,
      url: url.href,
      dataFolder,
      shape: `select table_name as \`of\`, column_name as \`column\`, column_type as kind from information_schema.columns
        where table_schema = '${name}' union all select '', name, '' from applied_migration order by 1, 2`,
      ask: (statements) => onMariadb(`use ${name}; ${limits}; ${statements}`),
      remove: async () => {
        await onMariadb(`drop database ${name}`);
        await remove();
      },
    };
  },
} satisfies Record<DatabaseName, () => Promise<Place>>;

/** Drops what tests of this run left on the servers. */
export async function dropLeft(): Promise<void> {
  const left = `select schema_name as name from information_schema.schemata where schema_name like '${OWN}%'`;
  const names = async (rows: Promise<readonly object[]>) => (await rows).map((row) => (row as { name: string }).name);
  if (databases.includes("postgres"))
    for (const name of await names(onPostgres(left))) await onPostgres(`drop schema ${name} cascade`);
  if (databases.includes("mariadb"))
    for (const name of await names(onMariadb(left))) await onMariadb(`drop database ${name}`);
}

function folder() {
  const dataFolder = mkdtempSync(join(tmpdir(), "frontdesk-test-"));
  return { dataFolder, remove: async () => rmSync(dataFolder, { recursive: true }) };
}

const OWN = `frontdesk_test_${RUN}_`;

const freshName = (): string => `${OWN}${randomBytes(6).toString("hex")}`;

async function onPostgres(statements: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: servers.postgres, connectionTimeoutMillis: LOGIN_LIMIT });
  try {
    await client.connect();
    const results = [await client.query(statements)].flat();
    return results.at(-1)?.rows ?? [];
  } finally {
    await client.end();
  }
}

async function onMariadb(statements: string): Promise<readonly object[]> {
  const uri = servers.mariadb.replace(/^mariadb:/, "mysql:");
  const connection = await createConnection({ uri, connectTimeout: LOGIN_LIMIT, multipleStatements: true });
  try {
    const [rows] = await connection.query(statements);
    const last = statements.includes(";") && Array.isArray(rows) ? rows.at(-1) : rows;
    return Array.isArray(last) ? (last as object[]) : [];
  } finally {
    await connection.end();
  }
}

async function findDatabases(): Promise<DatabaseName[]> {
  const found: DatabaseName[] = ["sqlite"];
  const logins = { postgres: onPostgres, mariadb: onMariadb };
  for (const name of ["postgres", "mariadb"] as const) {
    const there = await logins[name]("select 1").then(
      () => true,
      () => false,
    );
    (there ? found : missing).push(name);
  }
  return found;
}
