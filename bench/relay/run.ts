// npm run bench: Frontdesk beside three floors. Options: --only=Frontdesk (or bare, discord.js), --short, --write, --cpu-prof=folder.
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { build } from "./build.ts";
import { contender, NAMES, type Name } from "./contenders.ts";
import { type Burst, burst, type Cost, type Latency, median, oneByOne } from "./measure.ts";
import { openStage, type Stage, withLimits } from "./stage.ts";
import { printTable, writeTable } from "./table.ts";

export interface Result {
  readonly toStaff: Cost & Latency;
  readonly toMember: Cost & Latency;
  readonly inTurns: Cost & Latency;
  readonly burst: Burst;
  /** Not for those that keep no limits. */
  readonly underLimits: Burst | undefined;
  /** MiB. */
  readonly memory: {
    readonly one: number;
    readonly afterBurst: number;
    readonly many: number;
    readonly manyAgain: number;
  };
  /** Milliseconds. */
  readonly ready: { readonly first: number; readonly again: number; readonly many: number };
}

const SERVERS = 500;
const MEMBERS = 200;
const EACH = 5;
const STARTS = 7;
/** So long after it is ready a bot's memory is read: a start leaves things behind that go by themselves. Milliseconds. */
const REST = 10_000;

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    short: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    "cpu-prof": { type: "string" },
  },
});

const root = join(import.meta.dirname, "../..");
build();

const results = new Map<Name, Result>();
for (const name of NAMES) {
  if (options.only && options.only !== name) continue;
  console.log(`${name} …`);
  results.set(name, await measure(name));
}
const table = printTable(results);
console.log(`\n${table}`);
if (options.write) writeTable(join(root, "docs/performance.md"), table);

async function measure(name: Name): Promise<Result> {
  const profile = options["cpu-prof"];
  const flags = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
  await using runner = contender(name, flags);
  let stage = await openStage({ servers: 1, members: MEMBERS, limits: "off" });
  try {
    let bot = await runner.start(stage);
    const first = bot.readyAfter;
    await runner.setUp(stage);
    await sleep(REST);
    const one = bot.memory();

    for (const member of stage.members) await runner.open(stage, member);
    const room = roomOf(0);
    const messages = options.short ? 60 : 300;
    // Code runs as in a bot that has run for an hour, not for a minute.
    await oneByOne(stage, bot, room, { ways: ["to staff", "to member"], messages });
    const toStaff = await oneByOne(stage, bot, room, { ways: ["to staff"], messages });
    const toMember = await oneByOne(stage, bot, room, { ways: ["to member"], messages });
    const inTurns = await oneByOne(stage, bot, room, { ways: ["to staff", "to member"], messages });
    const together = await burst(stage, bot, EACH);
    await sleep(REST);
    const afterBurst = bot.memory();
    await bot.stop();

    const again: number[] = [];
    for (let start = 0; start < (options.short ? 1 : STARTS); start++) {
      bot = await runner.start(stage);
      again.push(bot.readyAfter);
      await bot.stop();
    }

    let underLimits: Burst | undefined;
    if (name === "Frontdesk" || name === "discord.js") {
      stage = await withLimits(stage);
      bot = await runner.start(stage);
      await sleep(REST);
      underLimits = await burst(stage, bot, EACH);
      await bot.stop();
    }
    const many = await amongMany(name);
    return {
      toStaff,
      toMember,
      inTurns,
      burst: together,
      underLimits,
      memory: { one, afterBurst, many: many.memory, manyAgain: many.again },
      ready: { first, again: median(again), many: many.ready },
    };
  } finally {
    await stage[Symbol.asyncDispose]();
  }

  function roomOf(number: number) {
    const member = stage.members[number];
    const thread = stage.relayed.find((one) => one.member === number && one.inServer)?.channelId;
    if (!member || !thread) throw new Error(`${name} opened no room for member ${number}`);
    return { member, thread };
  }
}

async function amongMany(name: Name): Promise<{ memory: number; again: number; ready: number }> {
  await using stage = await openStage({ servers: SERVERS, members: 0, limits: "off" });
  await using runner = contender(name);
  let bot = await runner.start(stage);
  const ready = bot.readyAfter;
  await runner.setUp(stage);
  await sleep(REST);
  const memory = bot.memory();
  await quiet(stage);
  await bot.stop();
  bot = await runner.start(stage);
  await sleep(REST);
  const again = bot.memory();
  await bot.stop();
  return { memory, again, ready };
}

/** Resolves when nothing was asked of Discord for a while: after the first start, every server has its commands and whoever invited us was greeted. */
async function quiet(stage: Stage): Promise<void> {
  const asked = () => [...stage.calls().routes.values()].reduce((sum, count) => sum + count, 0);
  for (let before = -1; before < asked(); await sleep(REST)) before = asked();
}
