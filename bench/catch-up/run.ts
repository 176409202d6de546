// npm run bench:catch-up: how long a desk needs, under Discord's limits, for what happened while it was away.
// `--tickets=500 --absence=everything|words`. Discord's time, moved by hand: the machine's speed is not in it.
import { parseArgs } from "node:util";
import { ABSENCES, countOf } from "./absence.ts";
import { measureCatchUp } from "./measure.ts";

const { values: options } = parseArgs({
  options: { tickets: { type: "string", default: "500" }, absence: { type: "string", default: "everything" } },
});
const tickets = Number(options.tickets);
const absence = ABSENCES[options.absence as keyof typeof ABSENCES];
const { calls, wrong } = await measureCatchUp(tickets, absence);

type Calls = typeof calls;
const seconds = (ms: number | undefined) => (ms === undefined ? "–" : (ms / 1_000).toFixed(1));
const line = (name: string, made: Calls) =>
  console.log(
    `  ${String(made.length).padStart(6)} ${name} (${seconds(made[0]?.at)} to ${seconds(made.at(-1)?.at)} s)`,
  );

console.log(`${tickets * countOf(absence)} changes in ${tickets} tickets, an hour old, under Discord's limits:`);
for (const [purpose, made] of Map.groupBy(calls, ({ of }) => of)) line(purpose, made);
console.log(
  `  all: ${calls.length}, ${calls.filter(({ status }) => status === 429).length} of them answered with 429:`,
);
const byRoute = Map.groupBy(calls, ({ method, route, query }) => `${method} ${route}${query["after"] ? "?after" : ""}`);
for (const [route, made] of [...byRoute].sort((a, b) => b[1].length - a[1].length)) line(route, made);
console.log(`  missing or doubled: ${wrong.length} ${wrong.slice(0, 10).join(", ")}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
