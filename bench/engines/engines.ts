/** What can carry work between processes, each behind the same two functions. Packages that are measured and not used are no dependency. */
import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

export interface Work {
  readonly lane: string;
  readonly n: number;
}

/** Hands work over and resolves when it was done, however often it had to be begun. */
export interface Sender {
  send(work: Work): Promise<void>;
  close(): Promise<void>;
}

interface Engine {
  /** Makes what it needs, empty. */
  prepare(): Promise<void>;
  sender(): Promise<Sender>;
  /** Does what comes, until the process ends. */
  worker(handle: (work: Work) => Promise<void>): Promise<void>;
}

export const REDIS = process.env["BENCH_REDIS"] ?? "redis://127.0.0.1:6390";
export const POSTGRES = process.env["BENCH_POSTGRES"] ?? "postgres://postgres@127.0.0.1:5432/frontdesk_engines";
/** At once, in one process. */
const PARALLEL = 50;
const quiet = () => {};
const load = (name: string) => import(name);

/** A pool that outlives its connections. */
export function openPool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: POSTGRES, max: 10 });
  pool.on("error", quiet);
  pool.on("connect", (client) => client.on("error", quiet));
  return pool;
}

export async function again<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch {
      await delay(50);
    }
  }
}

/** Listens on PostgreSQL, again whenever the connection is lost. What was said meanwhile is not heard. */
function listen(channel: string, hear: (payload: string) => void): void {
  void again(async () => {
    const client = new pg.Client({ connectionString: POSTGRES });
    const lost = new Promise<never>((_, reject) =>
      client.on("error", reject).on("end", () => reject(new Error("lost"))),
    );
    lost.catch(quiet);
    client.on("notification", ({ payload = "" }) => hear(payload));
    await client.connect();
    await client.query(`listen ${channel}`);
    await lost;
  });
}

/** Resolves what was sent once somebody says on PostgreSQL that it is done. A lost word is made good by a look every second. */
function doneOnPostgres(pool: pg.Pool, open: string) {
  const waiting = new Map<string, () => void>();
  const end = (id: string) => {
    waiting.get(id)?.();
    waiting.delete(id);
  };
  listen("engine_done", end);
  const sweep = setInterval(async () => {
    const ids = [...waiting.keys()];
    const { rows } = await pool.query(open, [ids]).catch(() => ({ rows: ids.map((id) => ({ id })) }));
    const left = new Set(rows.map(({ id }) => id));
    for (const id of ids) if (!left.has(id)) end(id);
  }, 1_000);
  return {
    stop: () => clearInterval(sweep),
    wait: (id: string) => new Promise<void>((resolve) => waiting.set(id, resolve)),
  };
}

const bullmq: Engine = {
  async prepare() {},
  async sender() {
    const { Queue, QueueEvents } = await load("bullmq");
    const connection = { url: REDIS, maxRetriesPerRequest: null };
    const queue = new Queue("work", { connection });
    const events = new QueueEvents("work", { connection });
    for (const one of [queue, events]) one.on("error", quiet);
    await events.waitUntilReady();
    const waiting = new Map<string, () => void>();
    events.on("completed", ({ jobId }: { jobId: string }) => waiting.get(jobId)?.());
    return {
      // An answer that got lost with Redis is asked for again: whoever does it twice must not mind.
      async send(work) {
        for (let done = false; !done; ) {
          const jobId = randomUUID();
          const completed = new Promise<boolean>((resolve) => waiting.set(jobId, () => resolve(true)));
          await queue.add("work", work, { jobId, removeOnComplete: true });
          done = await Promise.race([completed, delay(15_000, false)]);
          waiting.delete(jobId);
        }
      },
      close: async () => void (await Promise.all([queue.close(), events.close()])),
    };
  },
  async worker(handle) {
    const { Worker } = await load("bullmq");
    const worker = new Worker("work", async ({ data }: { data: Work }) => handle(data), {
      connection: { url: REDIS, maxRetriesPerRequest: null },
      concurrency: PARALLEL,
      lockDuration: 5_000,
      stalledInterval: 2_500,
      maxStalledCount: 100,
    });
    worker.on("error", quiet);
    await worker.waitUntilReady();
  },
};

const graphile: Engine = {
  async prepare() {
    const { runMigrations } = await load("graphile-worker");
    await runMigrations({ connectionString: POSTGRES });
  },
  async sender() {
    const { makeWorkerUtils } = await load("graphile-worker");
    const pool = openPool();
    const utils = await makeWorkerUtils({ pgPool: pool });
    const done = doneOnPostgres(pool, "select key as id from graphile_worker.jobs where key = any($1)");
    return {
      async send(work) {
        const id = randomUUID();
        const ended = done.wait(id);
        await again(() => utils.addJob("work", { ...work, id }, { queueName: work.lane, jobKey: id }));
        await ended;
      },
      async close() {
        done.stop();
        await utils.release();
        await pool.end();
      },
    };
  },
  async worker(handle) {
    const { run } = await load("graphile-worker");
    const pool = openPool();
    await run({
      pgPool: pool,
      concurrency: PARALLEL,
      noHandleSignals: true,
      taskList: {
        work: async (payload: unknown) => {
          const { id, ...work } = payload as Work & { id: string };
          await handle(work);
          // The word that it is done leaves before the row is gone: what waits for it may begin a moment too early.
          await pool.query("select pg_notify('engine_done', $1)", [id]);
        },
      },
    });
  },
};

/** The floor: rows, conditional updates, LISTEN/NOTIFY, leases of five seconds. */
const postgres: Engine = {
  async prepare() {
    const pool = openPool();
    await pool.query("drop table if exists engine_work");
    await pool.query(
      "create table engine_work (id text primary key, lane text not null, n int not null, position bigserial, until timestamptz)",
    );
    await pool.query("create index on engine_work (position)");
    await pool.end();
  },
  async sender() {
    const pool = openPool();
    const done = doneOnPostgres(pool, "select id from engine_work where id = any($1)");
    return {
      async send({ lane, n }) {
        const id = randomUUID();
        const ended = done.wait(id);
        await again(() =>
          pool.query(
            "with added as (insert into engine_work (id, lane, n) values ($1, $2, $3) on conflict do nothing) select pg_notify('engine_work', '')",
            [id, lane, n],
          ),
        );
        await ended;
      },
      async close() {
        done.stop();
        await pool.end();
      },
    };
  },
  async worker(handle) {
    const pool = openPool();
    let running = 0;
    async function take(): Promise<void> {
      if (running >= PARALLEL) return;
      running += 1;
      const { rows } = await again(() =>
        pool.query(
          `update engine_work set until = now() + interval '5 s' where id = (
             select id from engine_work w where (until is null or until < now())
               and not exists (select 1 from engine_work e where e.lane = w.lane and e.position < w.position)
             order by position limit 1 for update skip locked) returning id, lane, n`,
        ),
      );
      const [row] = rows;
      if (row) {
        void take();
        await handle(row);
        await again(() => pool.query("delete from engine_work where id = $1", [row.id]));
        await again(() => pool.query("select pg_notify('engine_done', $1)", [row.id]));
      }
      running -= 1;
      if (row) void take();
    }
    listen("engine_work", () => void take());
    setInterval(() => void take(), 1_000);
  },
};

export const engines: Readonly<Record<string, Engine>> = { bullmq, graphile, postgres };
