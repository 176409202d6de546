import type { App } from "./app.ts";
import type { Tx } from "./database.ts";
import type { Instant } from "./types.ts";

/** Work that is done later, once, also after a restart. The payload is small: ids, not objects. */
export interface JobDefinition<Payload extends object = object> {
  readonly job: string;
  /** Safe to run twice: a crash after the work and before its confirmation repeats it. Throwing retries with back-off, `attempts` times (default 10). */
  run(given: { readonly app: App; readonly payload: Payload; readonly dueAt: Instant }): Promise<void>;
  readonly attempts?: number;
}

export interface Jobs {
  /**
   * Enqueues in the caller's transaction. With `key`, a job of that key that has not run yet is moved to the new time; with `unlessWaiting`
   * it stays as it is, and sees what this transaction wrote.
   */
  add<Payload extends object>(
    tx: Tx,
    job: JobDefinition<Payload>,
    payload: Payload,
    when: { readonly at: Instant; readonly key?: string; readonly unlessWaiting?: true },
  ): Promise<void>;
  /** Calls off the job with this key, if it has not begun. */
  cancel(tx: Tx, job: JobDefinition<never>, key: string): Promise<void>;
}

export function job<Payload extends object>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}
