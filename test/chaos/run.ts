/**
 * `npm run chaos -- --kills 1000`: kills the process that often while people use it, in all scenarios and both kinds of sessions, and
 * prints what became of everything. `--write` puts that into docs/reliability.md.
 *
 * `--of desk`, `--of rooms`, `--of day`, `--of engine`: one of them. `--seed 7`, `--sessions new`, `--database postgres://…` (an empty one): as they say.
 * `--limits discord` with the engine: its rooms fall behind, and what waits shares messages.
 * `--of databases`: nobody is killed, but PostgreSQL and MariaDB go through one trouble after the other.
 * `--of processes`: two gateways with four shards (`--shards 8`: so many) and three workers, of which any is killed or replaced; wants
 * PostgreSQL and Redis. `--database mariadb`: MariaDB instead. `--redis comes-and-goes`: it is away for some seconds again and again.
 * `--minutes 60`: no round begins after that; `--at-once 3`: so many rounds at the same time, where nobody else needs the machine.
 * `--of points`: ends the process at every commit and every call that it has, one after the other; `--every 5` at each fifth of them,
 * `--step closed` in steps whose name has that, `--database postgres` or `mariadb`.
 */
import { parseArgs } from "node:util";
import type { DatabaseName } from "../support/databases.ts";
import { runDatabaseChaos } from "./database-chaos.ts";
import type { Sessions } from "./points/ask.ts";
import { runPoints, type StepResult } from "./points/run-points.ts";
import { POINT_STEPS, type PointRoom } from "./points/steps.ts";
import { runProcessesChaos } from "./processes-chaos.ts";
import { faultsOf, type Round, tableOf, writeReport } from "./report.ts";
import { isWell, SCENARIOS, type Scenario, type ScenarioOptions } from "./scenarios.ts";

const { values } = parseArgs({
  options: {
    of: { type: "string", default: "all" },
    kills: { type: "string", default: "100" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    sessions: { type: "string" },
    database: { type: "string" },
    every: { type: "string", default: "1" },
    step: { type: "string", default: "" },
    limits: { type: "string", default: "off" },
    minutes: { type: "string", default: "10000" },
    redis: { type: "string", default: "stays" },
    shards: { type: "string", default: "4" },
    "at-once": { type: "string", default: "1" },
    write: { type: "boolean", default: false },
  },
});

const modes = values.sessions ? [values.sessions as Sessions] : (["resumed", "new"] as const);
/** A world grows with what is said in it: after so many kills a new one begins. */
const KILLS_OF_A_WORLD = 40;
/** The product gets most of the kills. */
const SHARES: Readonly<Record<Scenario, number>> = { desk: 0.3, rooms: 0.4, day: 0.1, engine: 0.2 };

const runs: Readonly<Record<string, () => Promise<boolean>>> = { points, databases, processes };
const run = runs[values.of] ?? kills;
process.exitCode = (await run()) ? 0 : 1;

async function processes(): Promise<boolean> {
  let well = true;
  for (const sessions of modes) {
    const database = values.database === "mariadb" ? "mariadb" : "postgres";
    const { seed, kills, shards, redis } = values;
    const numbers = { seed: Number(seed), kills: Number(kills), shards: Number(shards) };
    const given = { database, sessions, ...numbers, redisComesAndGoes: redis === "comes-and-goes" } as const;
    const { toStaff, toMembers, receipts, ...counts } = await runProcessesChaos(given);
    console.log(`${database}, sessions ${sessions}, seed ${given.seed}`, counts);
    console.table({ "member to staff": toStaff, "staff to member": toMembers, "lines of sent replies": receipts });
    for (const { missing, doubled, disordered } of [toStaff, toMembers, receipts]) {
      well &&= missing + doubled + disordered === 0;
    }
    well &&= counts.originalsLeft + counts.editsLost + counts.oddThreads === 0 && counts.threads === counts.tickets;
  }
  return well;
}

interface Planned {
  readonly scenario: Scenario;
  readonly options: ScenarioOptions;
}

/** Rounds in a world of their own each, of all kinds in turn, so that a run that is ended early has some of each. */
function plan(wanted: readonly Scenario[]): Planned[] {
  const limits = values.limits === "discord" ? "discord" : "off";
  const planned = wanted.flatMap((scenario) =>
    modes.flatMap((sessions) => {
      const all = Math.round((Number(values.kills) * (wanted.length === 1 ? 1 : SHARES[scenario])) / modes.length);
      return Array.from({ length: Math.ceil(all / KILLS_OF_A_WORLD) }, (_, round) => ({
        scenario,
        place: (round + 0.5) / all,
        sessions,
        kills: Math.min(KILLS_OF_A_WORLD, all - round * KILLS_OF_A_WORLD),
      }));
    }),
  );
  return planned
    .sort((a, b) => a.place - b.place)
    .map(({ scenario, sessions, kills }, n) => ({
      scenario,
      options: { seed: Number(values.seed) + n, sessions, kills, databaseUrl: values.database, limits },
    }));
}

async function kills(): Promise<boolean> {
  const all = Object.keys(SCENARIOS) as Scenario[];
  const wanted = values.of === "all" ? all : all.filter((scenario) => scenario === values.of);
  if (wanted.length === 0) throw new Error(`there are ${all.join(", ")}, databases and points`);
  const planned = plan(wanted);
  const until = performance.now() + Number(values.minutes) * 60_000;
  const rounds: Round[] = [];
  const work = async () => {
    for (let next = planned.shift(); next && performance.now() < until; next = planned.shift()) {
      const { scenario, options } = next;
      const { seed, sessions } = options;
      const round = { scenario, sessions, seed, outcome: await SCENARIOS[scenario](options) };
      rounds.push(round);
      console.log(tableOf([round]).split("\n")[2]);
      for (const line of round.outcome.findings) console.log(`  ${line}`);
      if (round.outcome.kept) console.log(`  kept in ${round.outcome.kept}`);
    }
  };
  await Promise.all(Array.from({ length: Number(values["at-once"]) }, work));
  console.log(`\n${tableOf(rounds)}\nBesides the kills: ${faultsOf(rounds)}.`);
  if (values.write) writeReport(rounds, new Date());
  return rounds.every(({ outcome }) => isWell(outcome));
}

async function points(): Promise<boolean> {
  const results: StepResult[] = [];
  for (const room of Object.keys(POINT_STEPS) as PointRoom[]) {
    for (const sessions of modes) {
      const found = await runPoints({
        room,
        sessions,
        database: (values.database ?? "sqlite") as DatabaseName,
        of: values.step,
        every: Number(values.every),
        onStep: (result) => {
          const { step, points, tried, notReached, again, wrong } = result;
          console.log(
            `${room}, sessions ${sessions}: ${step}: ${tried} of ${points} points, ${notReached} not reached, ${again} done again`,
          );
          for (const line of wrong) console.log(`  ${line}`);
        },
      });
      results.push(...found);
    }
  }
  if (results.length === 0) throw new Error(`no step has “${values.step}” in its name`);
  const total = (key: "tried" | "notReached" | "points") => results.reduce((sum, result) => sum + result[key], 0);
  const wrong = results.reduce((sum, result) => sum + result.wrong.length, 0);
  console.log(
    `${total("tried")} of ${total("points")} points tried, ${total("notReached")} not reached, ${wrong} not as without a death`,
  );
  return wrong === 0;
}

async function databases(): Promise<boolean> {
  let wrong = 0;
  for (const server of ["postgres", "mariadb"] as const) {
    const result = await runDatabaseChaos({ server, seed: Number(values.seed) });
    const { toStaff, toMembers, receipts, originalsLeft, editsLost, oddThreads, threads, tickets } = result;
    console.log(`${server}, seed ${values.seed}, ${result.seconds.toFixed(1)} s`);
    console.table({ "member to staff": toStaff, "staff to member": toMembers, "lines of sent replies": receipts });
    console.table(result.recovered);
    for (const { missing, doubled, disordered } of [toStaff, toMembers, receipts])
      wrong += missing + doubled + disordered;
    wrong += originalsLeft + editsLost + oddThreads + Math.abs(threads - tickets);
  }
  return wrong === 0;
}
