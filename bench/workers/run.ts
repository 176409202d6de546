/**
 * `node bench/workers/run.ts`: how much one gateway and 1, 2 and 4 workers take in and say, on PostgreSQL and Redis.
 *
 * Taken in is what is durable and may be forgotten by Discord; said is bound by Discord's 50 calls a second, which all processes share.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { configSchema } from "#kernel/config.ts";
import { openLog } from "#platform/log/open-log.ts";
import { freshPlace } from "#test/support/databases.ts";
import { REDIS } from "#test/support/redis.ts";
import { startProcess } from "#test/support/several.ts";
import { applyDesk } from "../../src/features/index.ts";
import { startRoles } from "../../src/roles.ts";
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

for (const workers of [1, 2, 4]) console.log(JSON.stringify(await measure(workers)));
process.exit();

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
  const start = (roles: string) => startProcess({ roles, config: given, ahead: 0, note });
  const first = await startRoles(
    configSchema.parse({ ...given, roles: "worker" }),
    openLog({ level: "warn", style: "json", write: note }),
  );
  await applyDesk(first.app, { name: "desk.yaml", source: DESK_FILE, mode: "change" });
  await first.stop();
  const processes = [await start("gateway")];
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
  const handled = await count("handled_event");

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
  const lines = stage.relayed.map(({ member, number }) => `${member} ${number}`);
  const rows = Object.fromEntries(
    await Promise.all(tables.map(async (table, n) => [table, ((await count(table)) - (before[n] ?? 0)) / messages])),
  );
  await Promise.all(processes.map((one) => one.stop()));
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
    handled,
  };
}
