import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { NAMES, type Name } from "./contenders.ts";
import type { Burst, Cost } from "./measure.ts";
import type { Result } from "./run.ts";

/** What relays a message; other calls are receipts, cards and the like. */
const RELAY = "POST /channels/:channel/messages";

/** A row: what it says, its value, and digits after the point. Text instead of a number has no ratio. */
type Row = readonly [title: string, value: (result: Result) => number | string | undefined, digits?: number];

const ROWS: readonly Row[] = [
  ["Member → staff, p50, ms", ({ toStaff }) => toStaff.p50, 2],
  ["Member → staff, p99, ms", ({ toStaff }) => toStaff.p99, 2],
  ["Staff → member, p50, ms", ({ toMember }) => toMember.p50, 2],
  ["Staff → member, p99, ms", ({ toMember }) => toMember.p99, 2],
  ["CPU per 1,000, member → staff, s", ({ toStaff }) => toStaff.cpu, 2],
  ["CPU per 1,000, staff → member, s", ({ toMember }) => toMember.cpu, 2],
  ["CPU per 1,000, by turns, s", ({ inTurns }) => inTurns.cpu, 2],
  ["CPU per 1,000, burst, s", ({ burst }) => burst.cpu, 2],
  ["Calls per message, member → staff", ({ toStaff }) => relays(toStaff), 2],
  ["Calls per message, staff → member", ({ toMember }) => relays(toMember), 2],
  ["Other calls per message, by turns", ({ inTurns }) => others(inTurns)],
  ["Burst: lost, doubled, out of order", ({ burst }) => faults(burst)],
  ["Burst: all relayed after, s", ({ burst }) => burst.took / 1_000, 2],
  ["Burst under Discord's limits: lost, doubled, out of order", ({ underLimits }) => faults(underLimits)],
  ["… all relayed after, s", ({ underLimits }) => underLimits && underLimits.took / 1_000, 1],
  ["… calls, of them answered 429", ({ underLimits }) => underLimits && total(underLimits)],
  ["Memory, 1 server, MiB", ({ memory }) => memory.one, 0],
  ["Memory after the burst, MiB", ({ memory }) => memory.afterBurst, 0],
  ["Memory, 500 servers, first start, MiB", ({ memory }) => memory.many, 0],
  ["Memory, 500 servers, later start, MiB", ({ memory }) => memory.manyAgain, 0],
  ["Ready, first start, ms", ({ ready }) => ready.first, 0],
  ["Ready, later starts, ms", ({ ready }) => ready.again, 0],
  ["Ready, 500 servers, ms", ({ ready }) => ready.many, 0],
];

export function printTable(results: ReadonlyMap<Name, Result>): string {
  const names = NAMES.filter((name) => results.has(name));
  const bare = results.get("bare");
  const head = ["", ...names, ...names.filter((name) => name !== "bare" && bare).map((name) => `${name} ÷ bare`)];
  const lines = ROWS.map(([title, value, digits = 0]) => {
    const values = names.map((name) => show(value(results.get(name) as Result), digits));
    const floor = bare && value(bare);
    const ratios = names
      .filter((name) => name !== "bare" && bare)
      .map((name) => ratio(value(results.get(name) as Result), floor));
    return [title, ...values, ...ratios];
  });
  return [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Puts the table in the place of the last one. */
export function writeTable(path: string, table: string): void {
  const [begin, end] = ["<!-- bench -->", "<!-- /bench -->"];
  const before = readFileSync(path, "utf8");
  if (!before.includes(begin) || !before.includes(end)) throw new Error(`${path} has no place for the table`);
  const day = new Date().toISOString().slice(0, 10);
  const gib = Math.round(totalmem() / 2 ** 30);
  const machine = `${day}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores, ${gib} GiB.`;
  const [head = ""] = before.split(begin);
  const [, tail = ""] = before.split(end);
  writeFileSync(path, `${head}${begin}\n${machine}\n\n${table}\n${end}${tail}`);
}

function show(value: number | string | undefined, digits: number): string {
  if (value === undefined) return "–";
  return typeof value === "number" ? value.toFixed(digits) : value;
}

function ratio(value: number | string | undefined, floor: number | string | undefined): string {
  if (typeof value !== "number" || typeof floor !== "number") return "";
  return (value / floor).toFixed(2);
}

function relays({ calls, messages }: Cost): number {
  return (calls.routes.get(RELAY) ?? 0) / messages;
}

function others({ calls, messages }: Cost): string {
  const routes = [...calls.routes].filter(([route]) => route !== RELAY);
  return routes.map(([route, count]) => `${(count / messages).toFixed(2)} ${short(route)}`).join(", ") || "none";
}

function short(route: string): string {
  if (route.includes("/reactions/")) return "receipts";
  if (route === "PATCH /channels/:channel/messages/:message") return "edits of cards";
  return `\`${route}\``;
}

function faults(burst: Burst | undefined): string | undefined {
  return burst && `${burst.lost}, ${burst.doubled}, ${burst.disordered}`;
}

function total({ calls }: Burst): string {
  const sum = [...calls.routes.values()].reduce((all, count) => all + count, 0);
  return `${sum}, ${calls.refused}`;
}
