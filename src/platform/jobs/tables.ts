import type { Instant } from "#kernel/types.ts";

/**
 * Work that waits, runs or was given up. A row that is done is deleted.
 *
 * waiting: `waiting_key` = `key`, no token · running: `running_key` = `key`, a token, `run_at` is when its lease ends ·
 * given up: `run_at` null.
 */
export interface JobTable {
  id: string;
  kind: string;
  /** `kind:key`, null when added without a key. Jobs with the same one run one after another. */
  key: string | null;
  /** Unique: a second job of this key that waits replaces the first. */
  waiting_key: string | null;
  /** Unique: a second job of this key cannot begin. */
  running_key: string | null;
  payload: string;
  due_at: Instant;
  /** When it may be taken: at first `due_at`, then a retry or the end of a lease. */
  run_at: Instant | null;
  /** Of whoever took it last: only they may finish it. */
  lock_token: string | null;
  /** Begun so often. */
  attempts: number;
  last_error: string | null;
  /** Of the span that added it, while traces are told: W3C's traceparent. */
  trace_parent: string | null;
}

declare module "#kernel/database.ts" {
  interface Database {
    job: JobTable;
  }
}
