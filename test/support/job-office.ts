import type { App } from "#kernel/app.ts";
import { ulids } from "#kernel/ids.ts";
import { type JobDefinition, job } from "#kernel/jobs.ts";
import { openJobQueue } from "#platform/jobs/job-queue.ts";
import { jobMigrations } from "#platform/jobs/migrations.ts";
import { type JobRunner, startJobs } from "#platform/jobs/start-jobs.ts";
import type { Storage } from "#platform/storage/open-storage.ts";
import { type DatabaseName, type FreshDatabase, freshDatabase } from "./databases.ts";
import { silentLog } from "./silent-log.ts";
import { type StillClock, stillClock } from "./still-clock.ts";

export type Named = { readonly name: string };

/** A database, a clock that stands still, and as many processes as a test starts. */
export async function office(database: DatabaseName) {
  const clock = stillClock();
  const fresh = await freshDatabase(database, jobMigrations, { clock });
  const runners: JobRunner[] = [];
  return {
    clock,
    fresh,
    /** A process: its own connections on the servers, the same ones on SQLite, where another is not let in. */
    async process(definitions: readonly JobDefinition<Named>[], processes: "one" | "many" = "one") {
      const storage = runners.length === 0 || database === "sqlite" ? fresh.storage : await fresh.open();
      const started = await startProcess({ storage, clock, definitions, processes });
      runners.push(started.runner);
      return started;
    },
    /** Stops the clock's alarms from finding closed connections. */
    async [Symbol.asyncDispose]() {
      await Promise.all(runners.map((runner) => runner.stop()));
      await fresh[Symbol.asyncDispose]();
    },
  };
}

export async function startProcess({
  storage,
  clock,
  definitions,
  processes,
}: {
  storage: Storage;
  clock: StillClock;
  definitions: readonly JobDefinition<Named>[];
  processes: "one" | "many";
}) {
  const ids = ulids(clock);
  const queue = openJobQueue(ids);
  const parts = { db: storage.db, write: storage.write, jobs: queue, clock, ids, log: silentLog };
  // Jobs hand the whole app on and use no more of it than this.
  const app = parts as unknown as App;
  const runner = await startJobs({ app, queue, definitions: definitions as JobDefinition<never>[], processes });
  const add = (
    kind: JobDefinition<Named>,
    name: string,
    { at = clock.now(), key }: { at?: number; key?: string } = {},
  ) => storage.write((tx) => queue.add(tx, kind, { name }, { at, ...(key === undefined ? {} : { key }) }));
  return { app, queue, runner, add, write: storage.write };
}

/** A job that writes down that it ran, and one that is held until it is let go. */
export function recorder() {
  const ran: string[] = [];
  const definition = job<Named>({
    job: "test.record",
    async run({ payload }) {
      ran.push(payload.name);
    },
  });
  return { ran, definition };
}

export function gate() {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

export const rows = (fresh: FreshDatabase) => fresh.db.selectFrom("job").selectAll().execute();
