import Database from "better-sqlite3-multiple-ciphers";
import { HostError } from "#kernel/errors.ts";

/** Somebody else has this database. */
export class DatabaseInUse extends HostError {
  override readonly exitCode = 1;

  constructor(path: string) {
    super(`${path} is in use by another process. Stop that one first, or give this one its own data folder.`);
  }
}

export interface ProcessLock {
  release(): void;
}

/**
 * Takes a database file for this process, until `release` or the end of the process, however it ends.
 *
 * Node has no file locks, SQLite has: an empty database beside the file is kept locked. The file itself stays readable for others
 * (a worker that makes reports, the sqlite3 command line).
 */
export function takeForThisProcess(path: string): ProcessLock {
  const lock = new Database(`${path}.lock`, { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new DatabaseInUse(path) : error;
  }
  return { release: () => lock.close() };
}

export function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}
