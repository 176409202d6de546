import "./tables.ts";
import { afterCommit, type Tx, upsert } from "#kernel/database.ts";
import type { Ids } from "#kernel/ids.ts";
import type { Jobs } from "#kernel/jobs.ts";
import type { Instant } from "#kernel/types.ts";
import { currentTraceParent } from "#platform/trace/origin.ts";

export interface JobQueue extends Jobs {
  /** Called after the commit of every job that was added in this process. */
  onAdded(listener: (at: Instant) => void): void;
}

/** The writing side of the jobs; `startJobs` runs them. */
export function openJobQueue(ids: Ids): JobQueue {
  const listeners: ((at: Instant) => void)[] = [];
  return {
    async add(tx, job, payload, { at, key, unlessWaiting }) {
      if (key !== undefined && unlessWaiting && (await holdWaiting(tx, fullKey(job.job, key)))) return;
      const row = {
        id: ids.next(),
        kind: job.job,
        key: null,
        waiting_key: null,
        running_key: null,
        payload: JSON.stringify(payload),
        due_at: at,
        run_at: at,
        lock_token: null,
        attempts: 0,
        last_error: null,
        trace_parent: currentTraceParent(),
      };
      if (key === undefined) {
        await tx.insertInto("job").values(row).execute();
      } else {
        const full = fullKey(job.job, key);
        await upsert(tx, "job", { ...row, key: full, waiting_key: full }, ["waiting_key"]);
      }
      afterCommit(tx, () => {
        for (const listener of listeners) listener(at);
      });
    },
    async cancel(tx, job, key) {
      await tx.deleteFrom("job").where("waiting_key", "=", fullKey(job.job, key)).execute();
    },
    onAdded(listener) {
      listeners.push(listener);
    },
  };
}

/** Whether a job of this key waits. Its row stays locked until the transaction ends, so that nobody begins it before. */
async function holdWaiting(tx: Tx, full: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("job")
    .set((eb) => ({ due_at: eb.ref("due_at") }))
    .where("waiting_key", "=", full)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

function fullKey(kind: string, key: string): string {
  return `${kind}:${key}`;
}
