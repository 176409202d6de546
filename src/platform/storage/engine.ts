import type { Dialect } from "kysely";
import type { Capabilities, Db } from "#kernel/database.ts";

export type EngineName = "sqlite" | "postgres" | "mysql";

/** What went wrong with a query, if trying again can help. */
export type Trouble =
  /** The database undid the transaction in favour of another one: done again at once, it mostly works. */
  | "conflict"
  /** The database cannot be reached or cannot write. */
  | "unavailable";

/** One kind of database: everything about it that is not portable SQL. */
export interface Engine {
  readonly name: EngineName;
  readonly dialect: Dialect;
  readonly capabilities: Capabilities;
  /** Whether a failing migration leaves nothing behind. */
  readonly undoesMigrations: boolean;
  troubleOf(error: unknown): Trouble | undefined;
  /** Waits until no other process migrates this database, on a connection that is kept until `unlockMigrations`. */
  lockMigrations(connection: Db): Promise<void>;
  unlockMigrations(connection: Db): Promise<void>;
  /** The schema is up to date: nothing that is done from now on takes long. */
  migrated(): void;
  /** Lets go of what the engine holds besides its connections. */
  close(): void;
}
