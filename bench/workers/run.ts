/**
 * `node bench/workers/run.ts`: what one gateway with 1, 2 and 4 workers takes in and says, and what that costs, on PostgreSQL and Redis;
 * beside it one process that does everything (`workers: 0`). `--workers 0,2`: only these; `--repeat 3`: so often each, by turns.
 *
 * Taken in is what is durable and may be forgotten by Discord; said is bound by Discord's 50 calls a second, which all processes share.
 * How much is taken in a second is the machine's business: with fewer cores than processes more workers bring nothing. The CPU of a message
 * is not, so it is what to compare, and `ofAlone` says how many times that of the single process it is.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { configSchema } from "#kernel/config.ts";
import { openLog } from "#platform/log/open-log.ts";
import { freshPlace } from "#test/support/databases.ts";
import { REDIS } from "#test/support/redis.ts";
import { type DeskProcess, startProcess } from "#test/support/several.ts";
import { startApp } from "../../src/app.ts";
import { applyDesk } from "../../src/features/index.ts";
import { openStage, words } from "../relay/stage.ts";

const MEMBERS = 50;
const EACH = 10;
const DESK_FILE = `
server: Harbour Games
staff: [Support]
gates: { cooldown: 0 s }
types:
  question: { name: Question, room: dm, destination: "#tickets" }
`;

const { values } = parseArgs({
  options: { workers: { type: "string", default: "0,1,2,4" }, repeat: { type: "string", default: "1" } },
});
let alone: number | undefined;
for (let round = 0; round < Number(values.repeat); round += 1) {
  for (const workers of values.workers.split(",").map(Number)) {
    const { cpuMsAMessage, ...measured } = await measure(workers);
    if (workers === 0) alone = cpuMsAMessage.all;
    const ofAlone = alone === undefined ? undefined : Number((cpuMsAMessage.all / alone).toFixed(2));
    console.log(JSON.stringify({ ...measured, cpuMsAMessage, ofAlone }));
  }
}
process.exit();

/** A process that is measured, and where its figures are. */
interface Watched {
  readonly role: string;
  readonly process: DeskProcess;
  readonly address: string;
}

/** Seconds of CPU that a process has used since its start. */
async function cpuOf({ address }: Watched): Promise<number> {
  const page = await (await fetch(`${address}/metrics`)).text();
  const parts = [...page.matchAll(/^process_cpu_(?:user|system)_seconds_total (\S+)$/gm)];
  return parts.reduce((sum, [, seconds]) => sum + Number(seconds), 0);
}

async function measure(workers: number) {
  const place = await freshPlace("postgres");
  const stage = await openStage({ servers: 1, members: MEMBERS, limits: "off" });
  const given = {
    discord: { token: stage.application.token, apiUrl: stage.box.api, shards: 1 },
    database: { url: place.url },
    redis: { url: REDIS },
    data: mkdtempSync(join(tmpdir(), "frontdesk-bench-")),
  };
  const note = (line: string) => void (/"level":"(warn|error)/.test(line) && process.stderr.write(line));
  async function start(roles: string): Promise<Watched> {
    let address = "";
    const hear = (line: string) => {
      if (line.includes("pages for the host are open")) address = JSON.parse(line).address;
      note(line);
    };
    const { redis, ...unshared } = given;
    const config = { ...(roles ? given : unshared), http: { listen: "127.0.0.1:0" } };
    const process = await startProcess({ roles, config, ahead: 0, note: hear });
    return { role: roles || "alone", process, address };
  }
  const { redis: _, ...unshared } = given;
  const log = openLog({ level: "warn", style: "json", write: note });
  const first = await startApp(configSchema.parse(unshared), log);
  await applyDesk(first.app, { name: "desk.yaml", source: DESK_FILE, mode: "change" });
  await first.stop();
  const processes = [await start(workers === 0 ? "" : "gateway")];
  for (let n = 0; n < workers; n += 1) processes.push(await start("worker"));
  const store = new pg.Client({ connectionString: place.url });
  await store.connect();
  const count = async (table: string) => Number((await store.query(`select count(*) from ${table}`)).rows[0].count);

  for (const member of stage.members) {
    const person = stage.box.people.as(member.id);
    person.write(member.dm, words(member, 0));
    for (;;) {
      const card = person.sees(member.dm).find(({ text }) => text.includes("Send this to"));
      if (card) {
        await person.press(card.id, "Send");
        break;
      }
      await sleep(10);
    }
  }
  await stage.until(() => stage.relayed.filter(({ inServer }) => inServer).length >= MEMBERS);
  await sleep(3_000);
  stage.forget();
  const tables = ["effect", "copy", "message", "fact", "handled_event"];
  const before = await Promise.all(tables.map(count));
  const cpuBefore = await Promise.all(processes.map(cpuOf));

  const begun = performance.now();
  for (let n = 1; n <= EACH; n += 1)
    for (const member of stage.members) stage.box.people.as(member.id).write(member.dm, words(member, n));
  const messages = MEMBERS * EACH;
  let taken = 0;
  const watching = (async () => {
    while ((await count("copy")) >= 0 && taken === 0) {
      if ((await count("effect")) - (before[0] ?? 0) >= messages) taken = performance.now() - begun;
      await sleep(50);
    }
  })();
  await Promise.race([stage.until(() => stage.relayed.length >= messages), sleep(180_000)]);
  const said = performance.now() - begun;
  await watching;
  const cpuAfter = await Promise.all(processes.map(cpuOf));
  const lines = stage.relayed.map(({ member, number }) => `${member} ${number}`);
  const rows = Object.fromEntries(
    await Promise.all(tables.map(async (table, n) => [table, ((await count(table)) - (before[n] ?? 0)) / messages])),
  );
  const spent = (role: string) =>
    processes.reduce((sum, one, n) => {
      const seconds = (cpuAfter[n] ?? 0) - (cpuBefore[n] ?? 0);
      return role === "all" || one.role === role ? sum + seconds : sum;
    }, 0);
  const cpu = (role: string) => Number(((spent(role) * 1_000) / messages).toFixed(2));
  await Promise.all(processes.map(({ process }) => process.stop()));
  await store.end();
  await stage[Symbol.asyncDispose]();
  rmSync(given.data, { recursive: true });
  await place.remove();
  return {
    workers,
    messages,
    takenInASecond: Math.round(messages / (taken / 1_000)),
    saidASecond: Math.round(messages / (said / 1_000)),
    lost: messages - new Set(lines).size,
    doubled: lines.length - new Set(lines).size,
    rows,
    cpuMsAMessage:
      workers === 0 ? { all: cpu("all") } : { gateway: cpu("gateway"), workers: cpu("worker"), all: cpu("all") },
  };
}
