import type Database from "better-sqlite3-multiple-ciphers";

/** Lists in `IN (?, ?, …)` make new texts without end, so the least recently used goes. */
const LIMIT = 500;

/** Statements that may change what prepared ones return. */
const CHANGES_SCHEMA = /^\s*(create|alter|drop)\b/i;

/** Prepared statements by their text: preparing costs two to three times as much as running a small query. */
export class Statements {
  readonly #database: Database;
  readonly #prepared = new Map<string, Database.Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  get(sql: string): Database.Statement {
    const known = this.#prepared.get(sql);
    if (known) {
      this.#prepared.delete(sql);
      this.#prepared.set(sql, known);
      return known;
    }
    const statement = this.#database.prepare(sql);
    if (CHANGES_SCHEMA.test(sql)) {
      this.#prepared.clear();
      return statement;
    }
    this.#prepared.set(sql, statement);
    if (this.#prepared.size > LIMIT) this.#forgetOldest();
    return statement;
  }

  #forgetOldest(): void {
    for (const oldest of this.#prepared.keys()) {
      this.#prepared.delete(oldest);
      return;
    }
  }
}
