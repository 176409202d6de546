/**
 * `node bench/engines/run.ts bullmq`: what carries work between processes, measured for our use: serial in a lane, parallel across lanes.
 *
 * Wants PostgreSQL, Redis that may be restarted (`BENCH_REDIS`), and `npm i --no-save graphile-worker@0.18.0` for that one.
 */
import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { engines, openPool, POSTGRES, REDIS, type Sender } from "./engines.ts";

const WORKERS = 3;
const LANES = 100;

const { port } = new URL(REDIS);
const redis = () => spawn("redis-server", ["--port", port, "--save", "", "--appendonly", "no"], { stdio: "ignore" });
const base = new URL(POSTGRES);
const database = base.pathname.slice(1);
base.pathname = "/postgres";
const host = new pg.Client({ connectionString: base.href });
await host.connect();
await host.query(`drop database if exists ${database} with (force)`);
await host.query(`create database ${database}`);
const pool = openPool();
await pool.query("create table engine_log (id bigserial primary key, lane text, n int, what text)");

let server = redis();
const [name = "bullmq"] = process.argv.slice(2);
const engine = engines[name];
if (!engine) throw new Error(`there are: ${Object.keys(engines).join(", ")}`);
await delay(500);
await engine.prepare();
const workers: ChildProcess[] = [];
for (let n = 0; n < WORKERS; n += 1) workers.push(await startWorker());
const sender = await engine.sender();

await lanes(sender, { each: 2, prefix: "warm" });
const calm = await paced(sender, 200, 1_000);
const bulk = await lanes(sender, { each: 40, prefix: "bulk" });
const killed = await disturbed("kill", async () => {
  const victim = workers.shift();
  victim?.kill("SIGKILL");
  workers.push(await startWorker());
});
const restarted = await disturbed("restart", async () => {
  if (name === "bullmq") {
    server.kill("SIGKILL");
    await once(server, "exit");
    server = redis();
  } else {
    await host.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database]);
  }
});
console.log(JSON.stringify({ name, calm, bulk, killed, restarted }, null, 1));

await Promise.race([sender.close(), delay(2_000)]);
for (const worker of workers) worker.kill("SIGKILL");
server.kill("SIGKILL");
process.exit();

async function startWorker(): Promise<ChildProcess> {
  const child = fork(new URL("worker.ts", import.meta.url), [name]);
  await once(child, "message");
  return child;
}

/** Every lane sends one after the other, all lanes at once: messages per second. */
async function lanes(to: Sender, { each, prefix }: { each: number; prefix: string }): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: LANES }, async (_, lane) => {
      for (let n = 0; n < each; n += 1) await to.send({ lane: `${prefix}${lane}`, n });
    }),
  );
  return Math.round((LANES * each) / ((performance.now() - begun) / 1_000));
}

/** So many a second, each in a lane of its own: milliseconds until it was done. */
async function paced(to: Sender, rate: number, count: number) {
  const took: number[] = [];
  const all: Promise<void>[] = [];
  for (let n = 0; n < count; n += 1) {
    const begun = performance.now();
    all.push(to.send({ lane: `calm${n}`, n: 0 }).then(() => void took.push(performance.now() - begun)));
    await delay(1_000 / rate);
  }
  await Promise.all(all);
  took.sort((a, b) => a - b);
  const at = (share: number) => Number(took[Math.floor(took.length * share)]?.toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}

/** Something goes wrong while all lanes are busy. `seconds`: until everything was done; at most a minute is waited. */
async function disturbed(prefix: string, disturb: () => Promise<void>) {
  const begun = performance.now();
  const busy = lanes(sender, { each: 40, prefix });
  await delay(500);
  await disturb();
  const end = await Promise.race([busy, delay(60_000, "stuck" as const)]);
  const { rows } = await pool.query("select lane, n, what from engine_log where lane like $1 order by id", [
    `${prefix}%`,
  ]);
  const done = rows.filter(({ what }) => what === "done");
  const distinct = new Set(done.map(({ lane, n }) => `${lane} ${n}`)).size;
  const open = new Map<string, number>();
  let overlaps = 0;
  for (const { lane, n, what } of rows) {
    if (what === "begun") {
      if (open.has(lane) && open.get(lane) !== n) overlaps += 1;
      open.set(lane, n);
    } else if (open.get(lane) === n) open.delete(lane);
  }
  return {
    seconds: end === "stuck" ? "stuck" : Number(((performance.now() - begun) / 1_000).toFixed(1)),
    lost: LANES * 40 - distinct,
    doneTwice: done.length - distinct,
    overlaps,
  };
}
