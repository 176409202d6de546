import type { App } from "#kernel/app.ts";
import type { Alarm } from "#kernel/clock.ts";
import { idsFrom } from "#kernel/ids.ts";
import type { JobDefinition } from "#kernel/jobs.ts";
import { type Instant, minutes, seconds } from "#kernel/types.ts";
import { createMeasures, type Measures } from "#platform/metrics/measures.ts";
import type { Trace } from "#platform/trace/open-trace.ts";
import { inTrace, withoutOrigin } from "#platform/trace/origin.ts";
import type { Beginning } from "#platform/trace/span.ts";
import { readTraceParent } from "#platform/trace/trace-parent.ts";
import type { JobQueue } from "./job-queue.ts";
import { type DueJob, findNextRun, finish, listDue, putBack, releaseAll, type TakenJob, takeAll } from "./job-store.ts";
import { keepLease, LEASE } from "./lease.ts";
import { afterFailure, type Failure } from "./retry.ts";

/** Jobs that run at once in one process. */
const PARALLEL = 8;

/** How many are looked at, so that some with a busy key in front do not hide the others. */
const LOOKED_AT = 50;

/** How often other processes' jobs and leases are looked for. */
const SWEEP = seconds(5);

const ATTEMPTS = 10;

/** How long a job rests that was begun as often as it may fail, and never ended. */
const PUT_OFF = minutes(60);

export interface JobRunner {
  /** Something is due at `at`: another process added it. */
  wake(at: Instant): void;
  /** Resolves when no job runs here and none is due. */
  idle(): Promise<void>;
  /** Other definitions in place of these. Throws when two have one name. */
  refit(definitions: readonly JobDefinition<never>[]): () => void;
  /** Begins no more jobs and waits for those that run. */
  stop(): Promise<void>;
}

export interface JobRunnerOptions {
  readonly app: App;
  readonly queue: JobQueue;
  readonly definitions: readonly JobDefinition<never>[];
  /** Whether other processes work on this database: then their jobs are looked for, and their leases are respected at the start. */
  readonly processes: "one" | "many";
  readonly measures?: Pick<Measures, "jobRuns"> | undefined;
  readonly trace?: Pick<Trace, "root"> | undefined;
}

/**
 * Runs jobs when they are due: the longest due first, several at once, one at a time per key.
 *
 * The row is the job. Wake-ups may be lost: a sweep finds everything. Taking a job is one conditional update, so that of many processes
 * one gets it; if that one dies, its lease ends and the job runs again.
 */
export async function startJobs({
  app,
  queue,
  definitions,
  processes,
  measures,
  trace,
}: JobRunnerOptions): Promise<JobRunner> {
  if (processes === "one") await app.write(releaseAll);
  const runner = new Runner({ app, definitions, processes, measures, trace });
  queue.onAdded((at) => withoutOrigin(() => runner.wake(at)));
  runner.wake(app.clock.now());
  return runner;
}

class Runner implements JobRunner {
  readonly #app: App;
  #definitions: ReadonlyMap<string, JobDefinition<never>>;
  #kinds: readonly string[];
  readonly #processes: "one" | "many";
  readonly #measures: Pick<Measures, "jobRuns">;
  readonly #trace: Pick<Trace, "root"> | undefined;
  /** By id. */
  readonly #running = new Map<string, { readonly job: TakenJob; readonly done: Promise<void> }>();
  #sweeping: Promise<void> | undefined;
  #sweepAgain = false;
  #next: { readonly at: Instant; readonly alarm: Alarm } | undefined;
  #stopped = false;

  constructor({ app, definitions, processes, measures = createMeasures(), trace }: Omit<JobRunnerOptions, "queue">) {
    this.#app = app;
    this.#measures = measures;
    this.#trace = trace;
    this.#definitions = new Map(definitions.map((definition) => [definition.job, definition]));
    this.#kinds = [...this.#definitions.keys()];
    this.#processes = processes;
  }

  refit(definitions: readonly JobDefinition<never>[]): () => void {
    const found = new Map(definitions.map((definition) => [definition.job, definition]));
    if (found.size < definitions.length) throw new Error("two jobs have one name");
    return () => {
      this.#definitions = found;
      this.#kinds = [...found.keys()];
      this.wake(this.#app.clock.now());
    };
  }

  /** Something is due at `at`. */
  wake(at: Instant): void {
    if (this.#stopped || this.#kinds.length === 0) return;
    const now = this.#app.clock.now();
    if (at <= now) {
      this.#sweepSoon();
      return;
    }
    if (this.#next && this.#next.at <= at) return;
    this.#next?.alarm.cancel();
    const alarm = this.#app.clock.at(at, () => {
      this.#next = undefined;
      this.#sweepSoon();
    });
    this.#next = { at, alarm };
  }

  async idle(): Promise<void> {
    for (;;) {
      this.wake(this.#app.clock.now());
      await this.#sweepsEnd();
      if (this.#running.size === 0) return;
      await this.#runningEnd();
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#next?.alarm.cancel();
    await this.#sweepsEnd();
    await this.#runningEnd();
  }

  async #sweepsEnd(): Promise<void> {
    while (this.#sweeping) await this.#sweeping;
  }

  async #runningEnd(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ done }) => done));
  }

  /** One sweep at a time; what is woken during one is swept for once more. */
  #sweepSoon(): void {
    if (this.#sweeping) {
      this.#sweepAgain = true;
      return;
    }
    this.#sweepAgain = false;
    this.#sweeping = this.#sweep().finally(() => {
      this.#sweeping = undefined;
      if (this.#sweepAgain && !this.#stopped) this.#sweepSoon();
    });
  }

  /** Never throws. */
  async #sweep(): Promise<void> {
    const { clock, db, log } = this.#app;
    try {
      const left = await this.#begin(await listDue(db, this.#kinds, clock.now(), LOOKED_AT));
      const next = await findNextRun(db, this.#kinds, clock.now());
      if (next !== undefined) this.wake(next);
      if (left > 0 || this.#processes === "many") this.wake(clock.now() + SWEEP);
    } catch (err) {
      log.error({ err }, "looking for jobs failed, will look again");
      this.wake(clock.now() + SWEEP);
    }
  }

  /** Begins what can begin, in order. Returns how many could not. */
  async #begin(due: readonly DueJob[]): Promise<number> {
    const { clock, ids } = this.#app;
    const free: DueJob[] = [];
    for (const job of due) {
      const room = PARALLEL - this.#running.size - free.length;
      const isTwice = job.key !== null && free.some(({ key }) => key === job.key);
      if (!this.#stopped && room > 0 && !isTwice && !this.#isBusy(job)) free.push(job);
    }
    // One commit for all of them: a thousand that are due together would wait for a thousand.
    const taken = await takeAll(this.#app, free, { lockToken: () => ids.next(), until: clock.now() + LEASE });
    for (const job of taken) this.#start(job);
    return due.length - taken.length;
  }

  #isBusy({ id, key }: DueJob): boolean {
    if (this.#running.has(id)) return true;
    return key !== null && [...this.#running.values()].some(({ job }) => job.key === key);
  }

  #start(job: TakenJob): void {
    const done = this.#run(job).finally(() => {
      this.#running.delete(job.id);
      this.wake(this.#app.clock.now());
    });
    this.#running.set(job.id, { job, done });
  }

  /** Never throws. */
  async #run(job: TakenJob): Promise<void> {
    const { log, write } = this.#app;
    const lease = keepLease(this.#app, job);
    const failure = await this.#perform(job);
    lease.end();
    this.#measures.jobRuns.add(1, job.kind, failure ? (failure.retryAt === null ? "given-up" : "failed") : "done");
    try {
      if (!failure) return await write((tx) => finish(tx, job));
      await putBack(this.#app, job, failure);
      if (failure.retryAt !== null) this.wake(failure.retryAt);
    } catch (err) {
      log.error({ err, jobId: job.id, kind: job.kind }, "job could not be recorded, it will run again");
    }
  }

  /** Whether processes die of it or just during it can't be known: it may neither end every process nor be lost. */
  #putOff({ id, kind, attempts }: TakenJob): Failure {
    this.#app.log.error({ jobId: id, kind, attempts }, "no process lived to end this job, one will try in an hour");
    return { retryAt: this.#app.clock.now() + PUT_OFF, attempts: attempts - 1, error: "no process lived to end it" };
  }

  async #perform(job: TakenJob): Promise<Failure | undefined> {
    const definition = this.#definitions.get(job.kind);
    const attempt = job.attempts + 1;
    const limit = definition?.attempts ?? ATTEMPTS;
    try {
      if (attempt > limit) return this.#putOff(job);
      const payload = JSON.parse(job.payload) as never;
      await inTrace(
        this.#trace,
        `job ${job.kind}`,
        async () => definition?.run({ app: this.#app, payload, dueAt: job.dueAt }),
        begunBy(job),
      );
      return undefined;
    } catch (err) {
      const failure = afterFailure(err, { attempt, limit, now: this.#app.clock.now() });
      const outcome = failure.retryAt === null ? "job was given up" : "job failed, will run again";
      this.#app.log.error({ err, jobId: job.id, kind: job.kind, attempt }, outcome);
      return failure;
    }
  }
}

/** What was due when it was added is part of what added it; what waited for its time is a trace of its own, with a link to that. */
function begunBy({ id, dueAt, traceParent }: TakenJob): Pick<Beginning, "below" | "after"> {
  const place = readTraceParent(traceParent);
  const wasDue = id >= idsFrom(dueAt);
  return wasDue ? { below: place } : { after: place };
}
