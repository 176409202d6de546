import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3-multiple-ciphers";
import { provideCapabilities } from "#kernel/database.ts";
import { byConflictClause } from "../conflict-clause.ts";
import type { Engine, Trouble } from "../engine.ts";
import { OwnTurnsAdapter, sqliteDialect } from "./dialect.ts";
import { isBusy, type ProcessLock, takeForThisProcess } from "./process-lock.ts";

const MEMORY = ":memory:";

/** `sqlite:frontdesk.db` (below the data folder), `sqlite:/var/lib/desk.db`, `sqlite::memory:`. */
export function openSqlite(url: string, dataFolder: string): Engine {
  const name = url.replace(/^sqlite:(\/\/(?=\/))?/, "");
  const path = name === MEMORY ? MEMORY : resolve(dataFolder, name);
  const { database, lock } = openFile(path);

  const adapter = new OwnTurnsAdapter();
  const capabilities = byConflictClause(isUniqueViolation);
  provideCapabilities(adapter, capabilities);
  return {
    name: "sqlite",
    dialect: sqliteDialect(database, adapter),
    capabilities,
    undoesMigrations: true,
    troubleOf,
    // The file belongs to this process.
    lockMigrations: async () => {},
    unlockMigrations: async () => {},
    migrated: () => {},
    close: () => lock?.release(),
  };
}

function openFile(path: string): { database: Database; lock: ProcessLock | undefined } {
  const lock = path === MEMORY ? undefined : takeFile(path);
  const database = new Database(path, { timeout: 0 });
  try {
    configure(database);
    return { database, lock };
  } catch (error) {
    database.close();
    lock?.release();
    throw error;
  }
}

/** Only its owner reads the file; its -wal and -shm files get the same mode from SQLite. */
function takeFile(path: string): ProcessLock {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  for (const file of [path, `${path}.lock`]) closeSync(openSync(file, "a", 0o600));
  return takeForThisProcess(path);
}

/**
 * Durability: with WAL and NORMAL a commit survives the death of the process at any moment. When the machine itself loses power, the
 * last commits may be missing, the file stays whole. We accept that: what was lost is read again from Discord (rooms keep a cursor) and
 * said again with the same nonce. FULL would wait for the disk in every commit, on the thread that answers Discord.
 */
function configure(database: Database): void {
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
  database.pragma("temp_store = MEMORY");
  // Pages: copying the log into the file waits for the disk, so it is done about every 500 messages and not every 50.
  database.pragma("wal_autocheckpoint = 10000");
  // Bytes: what a burst made of the log is given back.
  database.pragma("journal_size_limit = 67108864");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isUniqueViolation(error: unknown): boolean {
  return /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(error));
}

function troubleOf(error: unknown): Trouble | undefined {
  if (isBusy(error)) return "conflict";
  if (/^SQLITE_(FULL|IOERR|CANTOPEN|READONLY)/.test(codeOf(error))) return "unavailable";
  return undefined;
}
