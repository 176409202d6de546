import type { Clock } from "#kernel/clock.ts";
import { type Db, Stale, type Tx, takeAfterCommit, type Write } from "#kernel/database.ts";
import { ServiceError } from "#kernel/errors.ts";
import type { Log } from "#kernel/log.ts";
import type { Engine } from "./engine.ts";
import { DatabaseUnavailable, type Transactions } from "./transactions.ts";

/** With the waits between them about ten seconds, longer than a database takes to restart. */
const ATTEMPTS = 20;

/** The first tries again wait for nothing: whoever was in the way has just won. */
const AT_ONCE = 3;

/** Milliseconds. */
const SHORTEST_WAIT = 10;
const LONGEST_WAIT = 1_000;

/** `write` as the kernel promises it, on one database. */
export function writeOn(db: Db, transactions: Transactions, engine: Engine, clock: Clock, log: Log): Write {
  return async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      let hooks: readonly (() => void)[] = [];
      try {
        const result = await transactions.run(db, async (tx) => {
          const worked = await work(tx);
          hooks = takeAfterCommit(tx);
          return worked;
        });
        for (const hook of hooks) runHook(hook, log);
        return result;
      } catch (error) {
        if (!mayWorkNow(engine, error)) throw error;
        if (attempt === ATTEMPTS) throw new ServiceError("the database did not take a write", { cause: error });
        if (attempt > AT_ONCE) await clock.sleep(waitAfter(attempt - AT_ONCE));
      }
    }
  };
}

function mayWorkNow(engine: Engine, error: unknown): boolean {
  return error instanceof Stale || error instanceof DatabaseUnavailable || engine.troubleOf(error) === "conflict";
}

/** Doubles, and is spread out so that two who met do not meet again. */
function waitAfter(failures: number): number {
  return Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** failures) * (0.5 + Math.random() / 2);
}

function runHook(hook: () => void, log: Log): void {
  try {
    hook();
  } catch (err) {
    log.error({ err }, "work after a commit failed");
  }
}
