/** The process that ends at a point it was told: the whole product, with a clock that is moved from outside. It does what its parent asks. */
import { existsSync, writeFileSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { BoxClock } from "discord-box";
import { pino } from "pino";
import { type Clock, sleepOn } from "#kernel/clock.ts";
import { configSchema } from "#kernel/config.ts";
import type { Log } from "#kernel/log.ts";
import { type RunningApp, startApp } from "../../../src/app.ts";
import { applyDesk, features } from "../../../src/features/index.ts";
import { dayOf } from "../day-store.ts";
import type { Asks, StartGiven } from "./ask.ts";
import { storeOf, ticketsAfter } from "./store.ts";
import { PointWitness } from "./witness.ts";

const time = new BoxClock();
const now = () => time.now();
const at: Clock["at"] = (when, run) => time.at(when, run);
const clock: Clock = { now, at, sleep: (length, signal) => sleepOn({ now, at }, length, signal) };
const witness = new PointWitness();

const running = Promise.withResolvers<RunningApp>();

/** As if Discord had ended the session while we were away. */
const forgetSession = {
  name: "forget-session",
  start: (app: Parameters<typeof applyDesk>[0]) =>
    app.write(async (tx) => void (await tx.deleteFrom("gateway_session").execute())),
};

async function start(given: StartGiven): Promise<void> {
  // Two clocks of one machine may be read a millisecond apart.
  time.advance(Math.max(0, given.ahead));
  const level = process.env["FRONTDESK_LOG_LEVEL"] ?? (given.logFile ? "debug" : "fatal");
  const log = pino({ level }, pino.destination({ dest: given.logFile ?? 2, sync: true })) as Log;
  const config = configSchema.parse({
    parts: "all",
    discord: { token: given.token, apiUrl: given.apiUrl },
    database: { url: given.databaseUrl },
    data: given.folder,
    webhooks: { inside: true },
  });
  const wanted = given.sessions === "new" ? [...features, forgetSession] : features;
  const desk = await startApp(config, log, { clock, features: wanted, witness });
  if (given.deskFile) await apply(desk.app, given.deskFile);
  // Whoever is killed keeps nothing of what it compiled.
  flushCompileCache();
  running.resolve(desk);
}

const apply = async (app: RunningApp["app"], source: string): Promise<void> =>
  void (await applyDesk(app, { name: "desk.yaml", source, mode: "change" }));

/** Synchronously: a machine that sleeps makes no calls. */
function advance({ ms, asleep }: Parameters<Asks["advance"]>[0]): void {
  time.advance(ms);
  if (asleep === undefined) return;
  writeFileSync(asleep, "");
  const nobody = new Int32Array(new SharedArrayBuffer(4));
  while (existsSync(asleep)) Atomics.wait(nobody, 0, 0, 5);
}

const answers: { [Ask in keyof Asks]: (given: Parameters<Asks[Ask]>[0]) => unknown } = {
  start,
  settled: async () => (await running.promise).settled(),
  advance,
  watch: (dieAt) => witness.watch(dieAt),
  passed: () => witness.passed,
  ticketsAfter: async (number) => ticketsAfter((await running.promise).app, number),
  store: async () => storeOf((await running.promise).app),
  apply: async (source) => apply((await running.promise).app, source),
  day: async () => dayOf((await running.promise).app),
};

process.on("message", async ({ id, ask, given }: { id: number; ask: keyof Asks; given: never }) => {
  try {
    process.send?.({ id, answer: await answers[ask](given) });
  } catch (error) {
    process.send?.({ id, error: String(error instanceof Error ? error.stack : error) });
  }
});
process.on("disconnect", () => process.exit());
process.send?.({ id: 0 });
