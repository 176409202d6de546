// npm run bench:soak: whether a desk that is busy for an hour grows. Options: --minutes=60, --rate=100 (messages a second).
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { build } from "../relay/build.ts";
import { contender } from "../relay/contenders.ts";
import { type Member, openStage, type Stage, words } from "../relay/stage.ts";

const { values: options } = parseArgs({
  options: { minutes: { type: "string", default: "60" }, rate: { type: "string", default: "100" } },
});
const minutes = Number(options.minutes);
const rate = Number(options.rate);
const MEMBERS = 200;
/** Of ten messages one is of staff: with receipts that stays below the 50 calls a second that all share. */
const OF_STAFF = 10;
const TICK = 100;
/** Nothing was relayed for so long: nothing more will be. Milliseconds. */
const LONGEST_REST = 30_000;

build();

await using runner = contender("Frontdesk");
await using stage: Stage = await openStage({ servers: 1, members: MEMBERS, limits: "off" });
const bot = await runner.start(stage);
await runner.setUp(stage);
for (const member of stage.members) await runner.open(stage, member);
const threads = new Map(stage.relayed.map(({ member, channelId }) => [member, channelId]));

let wrong = 0;
let written = 0;
/** Of each member, on either side. */
const numbers = new Map<string, number>();
const memory: number[] = [];
stage.forget();

console.log("| Minute | Memory, MiB | CPU, % of a core | Written | Relayed |\n| --: | --: | --: | --: | --: |");
for (let minute = 1; minute <= minutes; minute += 1) {
  const cpu = bot.cpu();
  const begun = performance.now();
  while (performance.now() - begun < 60_000) {
    const due = Math.floor(((performance.now() - begun) / 1_000) * rate) + (minute - 1) * 60 * rate;
    for (; written < due; written += 1) write(written);
    await sleep(TICK);
  }
  memory.push(bot.memory());
  const share = ((bot.cpu() - cpu) / 60) * 100;
  console.log(
    `| ${minute} | ${memory.at(-1)?.toFixed(0)} | ${share.toFixed(0)} | ${written} | ${stage.relayed.length} |`,
  );
}
for (let before = -1; stage.relayed.length < written && stage.relayed.length > before; ) {
  before = stage.relayed.length;
  await sleep(LONGEST_REST);
}
await sleep(2_000);
judge();
const third = Math.floor(memory.length / 3);
const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
const [second, last] = [memory.slice(third, third * 2), memory.slice(-third)];
console.log(
  `${written} messages in ${minutes} minutes, ${wrong} lost, doubled or out of order; memory in the second third ` +
    `${mean(second).toFixed(1)} MiB, in the last ${mean(last).toFixed(1)} MiB`,
);
await bot.stop();
process.exitCode = wrong === 0 ? 0 : 1;

function write(n: number): void {
  const member = stage.members[Math.floor(n / OF_STAFF) % MEMBERS] as Member;
  const isStaff = n % OF_STAFF === OF_STAFF - 1;
  const side = isStaff ? "staff" : "member";
  const number = (numbers.get(`${side} ${member.number}`) ?? 0) + 1;
  numbers.set(`${side} ${member.number}`, number);
  if (isStaff) stage.staff.write(threads.get(member.number) ?? "", words(member, number));
  else stage.box.people.as(member.id).write(member.dm, words(member, number));
}

/** Everything that was written stands on the other side once, in its order. */
function judge(): void {
  const next = new Map<string, number>();
  for (const { member, number, inServer } of stage.relayed) {
    const place = `${inServer ? "member" : "staff"} ${member}`;
    if (number !== (next.get(place) ?? 0) + 1) wrong += 1;
    next.set(place, number);
  }
  for (const [place, number] of numbers) wrong += number - (next.get(place) ?? 0);
}
