/**
 * `npm run chaos -- --kills 100 --seed 7 --sessions new --database postgres://…`: kills the process that often while people use it, and
 * prints what became of everything. `--of rooms`: rooms of all five kinds, opened, shared with others and moved under fire, with what is
 * erased, edited, reacted to and kept ready. `--of databases`: nobody is killed, but PostgreSQL and MariaDB go through one trouble after
 * the other. `--of engine` leaves the product out: one small relay, many more messages, rooms made under fire; with `--limits discord`
 * its rooms fall behind, and what waits shares messages.
 */
import { parseArgs } from "node:util";
import { runDatabaseChaos } from "./database-chaos.ts";
import { runDeskChaos } from "./desk-chaos.ts";
import { type ChaosOptions, runChaos } from "./engine-chaos.ts";
import type { Figures } from "./figures.ts";
import { runRoomsChaos } from "./rooms-chaos.ts";

const { values } = parseArgs({
  options: {
    of: { type: "string", default: "desk" },
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    sessions: { type: "string" },
    members: { type: "string", default: "20" },
    faults: { type: "string", default: "1" },
    database: { type: "string" },
    limits: { type: "string", default: "off" },
  },
});

if (values.of === "databases") {
  let wrong = 0;
  for (const server of ["postgres", "mariadb"] as const) wrong += await databaseTroubles(server);
  process.exit(wrong === 0 ? 0 : 1);
}

const modes = values.sessions ? [values.sessions as ChaosOptions["sessions"]] : (["resumed", "new"] as const);
let wrong = 0;
for (const sessions of modes) {
  const common = {
    sessions,
    seed: Number(values.seed),
    kills: Number(values.kills),
    members: Number(values.members),
    ...(values.database ? { databaseUrl: values.database } : {}),
  };
  wrong += await (values.of === "engine" ? engine(common) : values.of === "rooms" ? rooms(common) : desk(common));
}
process.exitCode = wrong === 0 ? 0 : 1;

async function desk(options: Parameters<typeof runDeskChaos>[0]): Promise<number> {
  const { toStaff, toMembers, receipts, ...rest } = await runDeskChaos(options);
  console.log(
    `the desk, sessions ${options.sessions}, seed ${options.seed}: ${rest.kills} kills in ${rest.seconds.toFixed(1)} s`,
  );
  console.table({ "member to staff": toStaff, "staff to member": toMembers, "lines of sent replies": receipts });
  const { originalsLeft, editsLost, oddThreads, threads, tickets } = rest;
  console.log(
    `${threads} threads for ${tickets} tickets; ${originalsLeft} commands left standing, ${editsLost} edits lost, ${oddThreads} threads without one card`,
  );
  return sum([toStaff, toMembers, receipts]) + originalsLeft + editsLost + oddThreads + Math.abs(threads - tickets);
}

async function rooms(options: Parameters<typeof runRoomsChaos>[0]): Promise<number> {
  const { toStaff, toMembers, toAdded, aside, kills, seconds, ...counts } = await runRoomsChaos(options);
  console.log(`rooms, sessions ${options.sessions}, seed ${options.seed}: ${kills} kills in ${seconds.toFixed(1)} s`);
  console.table({
    "to staff": toStaff,
    "to members": toMembers,
    "to who was added": toAdded,
    "staff among themselves": aside,
  });
  console.log(counts);
  return sum([toStaff, toMembers, toAdded, aside]) + Object.values(counts).reduce((total, count) => total + count, 0);
}

async function databaseTroubles(server: "postgres" | "mariadb"): Promise<number> {
  const result = await runDatabaseChaos({ server, seed: Number(values.seed) });
  const { toStaff, toMembers, receipts, originalsLeft, editsLost, oddThreads, threads, tickets } = result;
  console.log(`${server}, seed ${values.seed}, ${result.seconds.toFixed(1)} s`);
  console.table({ "member to staff": toStaff, "staff to member": toMembers, "lines of sent replies": receipts });
  console.table(result.recovered);
  return sum([toStaff, toMembers, receipts]) + originalsLeft + editsLost + oddThreads + Math.abs(threads - tickets);
}

async function engine(options: ChaosOptions): Promise<number> {
  const limits = values.limits === "discord" ? "discord" : "off";
  const result = await runChaos({ ...options, limits, faults: Number(values.faults) });
  const { toStaff, toMembers, threads, members, shared } = result;
  console.log(
    `the engine, sessions ${options.sessions}, seed ${options.seed}: ${result.kills} kills in ${result.seconds.toFixed(1)} s`,
  );
  console.table({ "member to staff": toStaff, "staff to member": toMembers });
  console.log(`${threads} threads for ${members} members; ${shared} messages with several sayings`);
  return sum([toStaff, toMembers]) + Math.abs(threads - members);
}

function sum(figures: readonly Figures[]): number {
  return figures.reduce((total, { missing, doubled, disordered }) => total + missing + doubled + disordered, 0);
}
