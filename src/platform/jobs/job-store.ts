import "./tables.ts";
import type { App } from "#kernel/app.ts";
import { type Db, isUniqueViolation, type Tx } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import type { Failure } from "./retry.ts";

/** A job somebody may take. */
export interface DueJob {
  readonly id: string;
  readonly kind: string;
  readonly key: string | null;
  readonly payload: string;
  readonly dueAt: Instant;
  readonly runAt: Instant;
  /** Begun so often before. */
  readonly attempts: number;
  readonly traceParent: string | null;
}

/** A job we took, until `lockToken` is another's. */
export interface TakenJob extends DueJob {
  readonly lockToken: string;
}

/** Up to `limit` jobs that may be taken now, the longest due first. */
export async function listDue(db: Db, kinds: readonly string[], now: Instant, limit: number): Promise<DueJob[]> {
  const rows = await db
    .selectFrom("job")
    .select(["id", "kind", "key", "payload", "due_at", "run_at", "attempts", "trace_parent"])
    .where("run_at", "<=", now)
    .where("kind", "in", kinds)
    .orderBy("run_at")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    key: row.key,
    payload: row.payload,
    dueAt: row.due_at,
    runAt: row.run_at ?? now,
    attempts: row.attempts,
    traceParent: row.trace_parent,
  }));
}

/** When the first job after `now` may be taken. */
export async function findNextRun(db: Db, kinds: readonly string[], now: Instant): Promise<Instant | undefined> {
  const row = await db
    .selectFrom("job")
    .select("run_at")
    .where("run_at", ">", now)
    .where("kind", "in", kinds)
    .orderBy("run_at")
    .limit(1)
    .executeTakeFirst();
  return row?.run_at ?? undefined;
}

interface Taking {
  /** A token for each. */
  readonly lockToken: () => string;
  readonly until: Instant;
}

/**
 * Takes jobs until `until`, all in one transaction. Those that were taken, moved or called off since they were listed are left out, and so
 * are those whose key is running.
 */
export async function takeAll(
  app: Pick<App, "db" | "write">,
  jobs: readonly DueJob[],
  taking: Taking,
): Promise<readonly TakenJob[]> {
  if (jobs.length === 0) return [];
  try {
    return await app.write(async (tx) => {
      const taken: TakenJob[] = [];
      for (const job of jobs) {
        const lockToken = taking.lockToken();
        if (await take(tx, job, { lockToken, until: taking.until })) taken.push({ ...job, lockToken });
      }
      return taken;
    });
  } catch (error) {
    if (!isUniqueViolation(app.db, error)) throw error;
    if (jobs.length === 1) return [];
    // The key of one of them is running: that one keeps none of the others.
    const one = [];
    for (const job of jobs) one.push(...(await takeAll(app, [job], taking)));
    return one;
  }
}

async function take(
  tx: Tx,
  job: DueJob,
  { lockToken, until }: { readonly lockToken: string; readonly until: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("job")
    .set((eb) => ({
      run_at: until,
      lock_token: lockToken,
      waiting_key: null,
      running_key: job.key,
      attempts: eb("attempts", "+", 1),
    }))
    .where("id", "=", job.id)
    .where("run_at", "=", job.runAt)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** False when somebody else has it now. */
export async function renew(tx: Tx, job: TakenJob, until: Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("job")
    .set({ run_at: until })
    .where("id", "=", job.id)
    .where("lock_token", "=", job.lockToken)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function finish(tx: Tx, job: TakenJob): Promise<void> {
  await tx.deleteFrom("job").where("id", "=", job.id).where("lock_token", "=", job.lockToken).execute();
}

/** Puts a failed job back. When a newer one of its key waits already, that one takes its place. */
export async function putBack(
  { db, write }: Pick<App, "db" | "write">,
  job: TakenJob,
  failure: Failure,
): Promise<void> {
  try {
    await write((tx) =>
      tx
        .updateTable("job")
        .set({
          run_at: failure.retryAt,
          lock_token: null,
          waiting_key: failure.retryAt === null ? null : job.key,
          running_key: null,
          attempts: failure.attempts,
          last_error: failure.error,
        })
        .where("id", "=", job.id)
        .where("lock_token", "=", job.lockToken)
        .execute(),
    );
  } catch (error) {
    if (!isUniqueViolation(db, error)) throw error;
    await write((tx) => finish(tx, job));
  }
}

/** Lets go of everything an earlier process had taken. Only for a database that no other process uses. */
export async function releaseAll(tx: Tx): Promise<void> {
  await tx
    .updateTable("job")
    .set((eb) => ({ run_at: eb.ref("due_at"), lock_token: null, running_key: null }))
    .where("lock_token", "is not", null)
    .execute();
}
