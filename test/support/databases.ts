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
import { silentLog } from "./silent-log.ts";

export type DatabaseName = "sqlite" | "postgres" | "mariadb";

const servers = {
  postgres: process.env["FRONTDESK_TEST_POSTGRES"] ?? "postgres://postgres@127.0.0.1:5432/postgres",
  mariadb: process.env["FRONTDESK_TEST_MARIADB"] ?? "mariadb://root@127.0.0.1:3306",
};

/** Milliseconds. A server on this machine answers in a few; one that is not there refuses at once. */
const LOGIN_LIMIT = 3_000;

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
  const place = await places[database]();
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

/** Where an empty database is: for tests that start the whole product on it. */
export const freshPlace = (database: DatabaseName): Promise<Place> => places[database]();

export interface Place {
  readonly url: string;
  readonly dataFolder: string;
  remove(): Promise<void>;
}

const places: Record<DatabaseName, () => Promise<Place>> = {
  async sqlite() {
    const { dataFolder, remove } = folder();
    return { url: "sqlite:frontdesk.db", dataFolder, remove };
  },
  async postgres() {
    const { dataFolder, remove } = folder();
    const schema = freshName();
    await onPostgres(`create schema ${schema}`);
    const url = new URL(servers.postgres);
    url.searchParams.set("options", `-c search_path=${schema}`);
    return {
      url: url.href,
      dataFolder,
      remove: async () => {
        await onPostgres(`drop schema ${schema} cascade`);
        await remove();
      },
    };
  },
  async mariadb() {
    const { dataFolder, remove } = folder();
    const name = freshName();
    await onMariadb(`create database ${name}`);
    const url = new URL(servers.mariadb);
    url.pathname = `/${name}`;
    return {
      url: url.href,
      dataFolder,
      remove: async () => {
        await onMariadb(`drop database ${name}`);
        await remove();
      },
    };
  },
};

function folder(): { dataFolder: string; remove(): Promise<void> } {
  const dataFolder = mkdtempSync(join(tmpdir(), "frontdesk-test-"));
  return { dataFolder, remove: async () => rmSync(dataFolder, { recursive: true }) };
}

function freshName(): string {
  return `frontdesk_test_${randomBytes(6).toString("hex")}`;
}

async function onPostgres(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: servers.postgres, connectionTimeoutMillis: LOGIN_LIMIT });
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function onMariadb(statement: string): Promise<void> {
  const uri = servers.mariadb.replace(/^mariadb:/, "mysql:");
  const connection = await createConnection({ uri, connectTimeout: LOGIN_LIMIT });
  try {
    await connection.query(statement);
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
