// npm run bench:open-tickets: what many open tickets add to a start. Options: --tickets=10000.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import Database from "better-sqlite3-multiple-ciphers";
import { build } from "../relay/build.ts";
import { contender } from "../relay/contenders.ts";
import { median } from "../relay/measure.ts";
import { openStage, type Stage, words } from "../relay/stage.ts";

const { values: options } = parseArgs({ options: { tickets: { type: "string", default: "10000" } } });
const tickets = Number(options.tickets);
const STARTS = 7;
const REST = 5_000;

build();

await using runner = contender("Frontdesk");
await using stage: Stage = await openStage({ servers: 1, members: 2, limits: "off" });
const [member] = stage.members;
if (!member) throw new Error("nobody is there");
const first = await runner.start(stage);
await runner.setUp(stage);
await runner.open(stage, member);
await sleep(REST);
await first.stop();

const before = await starts();
const rows = multiply(join(runner.folder, "data/frontdesk.db"));
const after = await starts();
console.log(
  `| Open tickets | Ready, ms | First message relayed, ms after the start | Memory, MiB |\n| --: | --: | --: | --: |`,
);
for (const [count, { ready, relayed, memory }] of [
  [1, before],
  [tickets + 1, after],
] as const) {
  console.log(`| ${count} | ${ready.toFixed(0)} | ${relayed.toFixed(0)} | ${memory.toFixed(0)} |`);
}
console.log(`${rows} rows were added.`);

interface Start {
  readonly ready: number;
  readonly relayed: number;
  readonly memory: number;
}

/** Medians of several. The session goes on, so no room is read: how long that takes at so many tickets is Discord's to say. */
async function starts(): Promise<Start> {
  const all: Start[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    stage.forget();
    if (!member) throw new Error("nobody is there");
    const begun = performance.now();
    stage.box.people.as(member.id).write(member.dm, words(member, start));
    const bot = await runner.start(stage);
    await stage.until(() => stage.relayed.length > 0);
    const relayed = performance.now() - begun;
    await sleep(REST);
    all.push({ ready: bot.readyAfter, relayed, memory: bot.memory() });
    await bot.stop();
  }
  const of = (key: keyof Start) => median(all.map((one) => one[key]));
  return { ready: of("ready"), relayed: of("relayed"), memory: of("memory") };
}

/** Every row of the one ticket again for each further one, with ids of its own. */
function multiply(path: string): number {
  const database = new Database(path);
  const all = (sql: string) => database.prepare(sql).all([]);
  const [ticket] = all("select * from ticket");
  if (!ticket) throw new Error("there is no ticket");
  const ids = new Set([ticket["id"], ticket["staff_room_id"], ticket["requester_room_id"], ticket["requester_id"]]);
  for (const { id } of all("select id from message")) ids.add(id);
  let rows = 0;
  const theirs = all("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").map(
    ({ name }) => ({
      table: String(name),
      rows: all(`select * from "${name}"`).filter((row) => Object.values(row).some((value) => ids.has(value))),
    }),
  );
  database.exec("begin");
  for (let copy = 1; copy <= tickets; copy += 1) {
    for (const { table, rows: originals } of theirs) {
      for (const row of originals) {
        const columns = Object.keys(row);
        const values = columns.map((column) => again(column, row[column], copy));
        const holes = columns.map(() => "?").join();
        database.prepare(`insert or ignore into "${table}" (${columns.join()}) values (${holes})`).run(values);
        rows += 1;
      }
    }
  }
  database.exec("commit");
  database.close();
  return rows;

  function again(column: string, value: unknown, copy: number): unknown {
    if (ids.has(value)) return `${String(value).slice(0, -6)}${String(copy).padStart(6, "0")}`;
    if (column === "number") return Number(value) + copy;
    if (/^(discord_id|user_id|confirmed_id|source|dedupe|key)$/.test(column) && typeof value === "string") {
      return value.replace(/\d{6}(?=\D*$)/, () => String(copy).padStart(6, "0"));
    }
    return value;
  }
}
