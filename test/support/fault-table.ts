import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import { type Call, type Fault, refusalsOf } from "./fault-calls.ts";
import { openFaultDesk } from "./fault-desk.ts";
import { type Broken, type Clean, openBench, runBroken, runClean } from "./fault-run.ts";
import type { Step } from "./fault-scene.ts";

const PAGE = new URL("../../docs/reliability.md", import.meta.url);
const PASSING: readonly Fault[] = ["lost after", "5xx after", "429", "5xx before", "lost before"];
const READERS = ["member", "team", "other", "aside", "privately"] as const;
/** Mel's DM, where she reads what no room takes. */
const NAMES: Readonly<Record<string, string>> = {
  aside: "the team, in the side thread,",
  privately: "the team, by DM,",
};

/** With all faults these kinds of room have more steps than the page shows. */
const SHORTENED = new Set([
  "direct messages, with a channel for the team",
  "direct messages, with a forum post for the team",
  "a shared thread",
]);
const isAll = process.env["FAULTS"] === "all";
/** Where a room behaves as another one that every call is killed in, one call in three is enough. */
export type Kills = "every call" | "one in three";

/** `FAULTS=all` tries every fault with every call; otherwise each call has one that passes, in turn, besides kills and refusals. */
function faultsOf(call: Call, index: number, kills: Kills): Fault[] {
  const passing = isAll ? PASSING : [PASSING[index % PASSING.length] ?? "lost after"];
  const isKilled = isAll || kills === "every call" || index % 3 === 0;
  const refused = refusalsOf(call).map((code): Fault => `refused ${code}`);
  return [...passing, ...refused, ...(isKilled ? (["killed"] as const) : [])];
}

/** Tries one step with everything that may go wrong; its lines in the table. Fails where more is left than may be. */
export async function tryStep(room: TypeRoom, step: Step, kills: Kills = "every call"): Promise<string[]> {
  await using bench = openBench(() => openFaultDesk(room), room);
  const clean = await runClean(bench, step);
  expect(clean.left).toEqual({ effects: [], shown: [], queued: [], held: [], interactions: 0, orphans: 0 });
  const lines = [`| ${step.name} | all ${clean.calls.length} of its calls | as without |`];
  for (const [index, call] of clean.calls.entries()) {
    for (const broken of await runBroken(bench, step, call, faultsOf(call, index, kills))) {
      const which = `${step.name}: ${broken.call}, ${broken.fault}`;
      expect.soft(broken.struck, which).toBe(true);
      if (broken.fault.startsWith("refused")) lines.push(checkRefused(which, clean, broken));
      else
        expect
          .soft({ reads: broken.reads, left: broken.left }, which)
          .toEqual({ reads: clean.reads, left: clean.left });
    }
  }
  return lines;
}

/** What a refusal leaves: something waits only where the room is closed to us, and then somebody reads why. */
function checkRefused(which: string, clean: Clean, { call, fault, reads, left, later }: Broken): string {
  expect
    .soft({ orphans: left.orphans, interactions: left.interactions }, which)
    .toEqual({ orphans: 0, interactions: 0 });
  if (left.held.length === 0) expect.soft([left.effects, left.queued], which).toEqual([[], []]);
  if (later) expect.soft(later, `${which}, once it is permitted`).toEqual(clean.left);
  const told = READERS.flatMap((reader) =>
    reads[reader]
      .filter((line) => isTold(line) && !clean.reads[reader].includes(line))
      .map((line) => `${NAMES[reader] ?? reader} reads “${headOf(line)}”`),
  );
  const end =
    left.held.length + left.shown.length > 0
      ? "waits"
      : JSON.stringify(reads) === JSON.stringify(clean.reads)
        ? "as without"
        : "left out";
  return `| | ${call}, ${fault} | ${[end, ...told].join("; ")} |`;
}

/** A sentence of ours that is no card of the ticket and nobody's words. */
const isTold = (line: string): boolean =>
  /^(### (?!#n)|-# |⚠️ |Your staff-only)/.test(line) && !/^(### Saved reply|-# Staff-only)/.test(line);
/** Its first sentence. */
const headOf = (line: string): string => (/^.*?\.(?= )|^.*/.exec(line)?.[0] ?? "").replace(/^(###|-#) /, "");

/** Compares the table with the page, or writes it there: `npm run reliability`. */
export function compareWithPage(title: string, lines: readonly string[]): void {
  if (isAll && SHORTENED.has(title)) return;
  const page = readFileSync(PAGE, "utf8");
  const [begin, end] = [`<!-- ${title} -->\n`, `<!-- end of ${title} -->`];
  const [before = "", rest = ""] = page.split(begin);
  const [now = "", after = ""] = rest.split(end);
  const table = ["| What is done | Call, and fault | What is left |", "|---|---|---|", ...lines, ""].join("\n");
  if (process.env["UPDATE_RELIABILITY"]) writeFileSync(PAGE, `${before}${begin}${table}${end}${after}`);
  else expect(now).toBe(table);
}
