/** `node test/chaos/run.ts --kills 100 --seed 7 --sessions new`: kills the process that often and prints what became of the messages. */
import { parseArgs } from "node:util";
import { type ChaosOptions, runChaos } from "./chaos.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    sessions: { type: "string" },
    members: { type: "string", default: "20" },
    faults: { type: "string", default: "1" },
    database: { type: "string" },
  },
});

const modes = values.sessions ? [values.sessions as ChaosOptions["sessions"]] : (["resumed", "new"] as const);
let lost = 0;
for (const sessions of modes) {
  const seed = Number(values.seed);
  const result = await runChaos({
    sessions,
    seed,
    kills: Number(values.kills),
    members: Number(values.members),
    faults: Number(values.faults),
    ...(values.database ? { databaseUrl: values.database } : {}),
  });
  const { toStaff, toMembers, threads, members, kills, seconds } = result;
  console.log(`sessions ${sessions}, seed ${seed}: ${kills} kills in ${seconds.toFixed(1)} s`);
  console.table({ "member to staff": toStaff, "staff to member": toMembers });
  console.log(`${threads} threads for ${members} members`);
  for (const { missing, doubled, disordered } of [toStaff, toMembers]) lost += missing + doubled + disordered;
  lost += Math.abs(threads - members);
}
process.exitCode = lost === 0 ? 0 : 1;
