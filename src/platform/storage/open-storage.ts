import { Kysely } from "kysely";
import type { Migration } from "kysely/migration";
import type { Clock } from "#kernel/clock.ts";
import type { Database, Db, Write } from "#kernel/database.ts";
import type { Log } from "#kernel/log.ts";
import type { Witness } from "#kernel/witness.ts";
import { createMeasures, type Measures } from "#platform/metrics/measures.ts";
import { asRefusal } from "./database-refused.ts";
import type { Engine, EngineName } from "./engine.ts";
import { migrate } from "./migrate.ts";
import { Transactions } from "./transactions.ts";
import { writeOn } from "./write.ts";

export interface Storage {
  readonly db: Db;
  readonly write: Write;
  readonly engine: EngineName;
  /** Applies what was not yet applied of these. Throws `MigrationFailed`. */
  migrate(migrations: Readonly<Record<string, Migration>>): Promise<void>;
  /** Waits for transactions that run, then lets the database go. */
  close(): Promise<void>;
}

export interface StorageOptions {
  /** `sqlite:file`, `postgres://…`, `mysql://…` or `mariadb://…`. */
  readonly url: string;
  /** Where a relative SQLite file is. */
  readonly dataFolder: string;
  readonly migrations: Readonly<Record<string, Migration>>;
  readonly clock: Clock;
  readonly log: Log;
  readonly measures?: Pick<Measures, "queries" | "transactions"> | undefined;
  readonly witness?: Witness | undefined;
}

/** Opens the database and brings its schema up to date. Throws `DatabaseInUse`, `DatabaseRefused`, `DatabaseUnavailable` or `MigrationFailed`. */
export async function openStorage({
  url,
  dataFolder,
  migrations,
  clock,
  log,
  measures = createMeasures(),
  witness,
}: StorageOptions): Promise<Storage> {
  const engine = await openEngine(url, dataFolder, log).catch((error: unknown) => {
    throw asRefusal(error);
  });
  const transactions = new Transactions(engine, measures, witness);
  const db: Db = new Kysely<Database>({ dialect: transactions.dialect() });
  const close = async () => {
    await db.destroy();
    engine.close();
  };
  const bring = (wanted: StorageOptions["migrations"]) => migrate(db, wanted, { engine, transactions, clock, log });
  try {
    await bring(migrations);
    engine.migrated();
  } catch (error) {
    await close();
    throw asRefusal(error);
  }
  return { db, write: writeOn(db, transactions, engine, clock, log), engine: engine.name, migrate: bring, close };
}

/** Each engine is imported only when it is used: a desk on SQLite never loads the others. */
async function openEngine(url: string, dataFolder: string, log: Log): Promise<Engine> {
  const scheme = url.slice(0, url.indexOf(":"));
  switch (scheme) {
    case "sqlite":
      return (await import("./sqlite/sqlite.ts")).openSqlite(url, dataFolder);
    case "postgres":
    case "postgresql":
      return (await import("./server/postgres.ts")).openPostgres(url, log);
    case "mysql":
    case "mariadb":
      return (await import("./server/mysql.ts")).openMysql(url, log);
    default:
      throw new Error(`no database is called ${scheme}: use sqlite, postgres, mysql or mariadb`);
  }
}
