import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { Measured } from "./process.ts";
import { type Calls, type Member, type Relayed, type Stage, words } from "./stage.ts";

/** Milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
}

/** What a number of messages cost. */
export interface Cost {
  readonly messages: number;
  /** Processor seconds for 1,000 of them. */
  readonly cpu: number;
  readonly calls: Calls;
}

/** Long enough that nobody, receipts counted, comes near the 50 calls a second that Discord takes. Milliseconds. */
const PAUSE = 45;
/** After the last message: receipts, cards, and what comes twice. Milliseconds. */
const AFTERMATH = 1_500;

export type Way = "to staff" | "to member";

/** One message after the other, each when the one before was relayed. `ways` are taken by turns. */
export async function oneByOne(
  stage: Stage,
  bot: Measured,
  room: { readonly member: Member; readonly thread: string },
  run: { readonly ways: readonly Way[]; readonly messages: number },
): Promise<Cost & Latency> {
  stage.forget();
  const { member, thread } = room;
  const author = stage.box.people.as(member.id);
  const before = bot.cpu();
  const times: number[] = [];
  for (let number = 1; number <= run.messages; number++) {
    const way = run.ways[number % run.ways.length];
    const [from, to] = way === "to staff" ? [member.dm, thread] : [thread, member.dm];
    const call = stage.watch(to);
    (way === "to staff" ? author : stage.staff).write(from, words(member, number));
    const told = stage.toldAt();
    times.push((await call) - told);
    await stage.until(() => stage.relayed.length >= number);
    await sleep(PAUSE);
  }
  await sleep(AFTERMATH);
  const cpu = ((bot.cpu() - before) / run.messages) * 1_000;
  return { ...percentiles(times), messages: run.messages, cpu, calls: stage.calls() };
}

export interface Burst extends Cost {
  readonly lost: number;
  readonly doubled: number;
  readonly disordered: number;
  /** Milliseconds from the first message to the last one relayed. */
  readonly took: number;
}

/** Every member writes `each` messages, all at once. */
export async function burst(stage: Stage, bot: Measured, each: number): Promise<Burst> {
  stage.forget();
  const before = bot.cpu();
  const begun = performance.now();
  const messages = stage.members.length * each;
  for (let number = 1; number <= each; number++) {
    for (const member of stage.members) stage.box.people.as(member.id).write(member.dm, words(member, number));
    await turn();
  }
  const arrived = stage.until(() => stage.relayed.length >= messages);
  await Promise.race([arrived, sleep(120_000, undefined, { ref: false })]);
  const took = performance.now() - begun;
  await sleep(AFTERMATH);
  const cpu = ((bot.cpu() - before) / messages) * 1_000;
  return { ...judge(stage, each), messages, cpu, took, calls: stage.calls() };
}

function judge({ members, relayed }: Stage, each: number): Pick<Burst, "lost" | "doubled" | "disordered"> {
  const found = { lost: 0, doubled: 0, disordered: 0 };
  for (const member of members) {
    const own: Relayed[] = relayed.filter((one) => one.member === member.number);
    const numbers = own.map((one) => one.number);
    const different = new Set(numbers);
    found.lost += each - different.size;
    found.doubled += numbers.length - different.size;
    found.disordered += numbers.filter((number, index) => number < (numbers[index - 1] ?? 0)).length;
  }
  return found;
}

function percentiles(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

export function median(values: readonly number[]): number {
  return percentiles(values).p50;
}
