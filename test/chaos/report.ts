import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { isWell, type Outcome, together } from "./scenarios.ts";

const PAGE = new URL("../../docs/reliability.md", import.meta.url);
const BEGIN = "<!-- chaos -->\n";
const END = "<!-- end of chaos -->";

export interface Round {
  readonly scenario: string;
  readonly sessions: string;
  readonly seed: number;
  readonly outcome: Outcome;
}

const number = (value: number): string => Math.round(value).toLocaleString("en-US");

/** What one run or many came to, as a table. */
export function tableOf(rounds: readonly Round[]): string {
  const kinds = [...new Set(rounds.map(({ scenario, sessions }) => `${scenario}, sessions ${sessions}`))];
  const lines = kinds.map((kind) => {
    const some = rounds.filter(({ scenario, sessions }) => `${scenario}, sessions ${sessions}` === kind);
    const { kills, seconds, said, wrong, invalidRequests } = together(some.map(({ outcome }) => outcome));
    const seeds = some.map(({ seed }) => seed);
    const left = Object.entries(wrong).map(([name, count]) => `${name}: ${count}`);
    return [
      kind,
      number(kills),
      number(said.sent),
      ...[said.missing, said.doubled, said.disordered].map(number),
      left.join(", ") || "nothing",
      number(invalidRequests),
      seeds.length === 1 ? seeds[0] : `${Math.min(...seeds)} to ${Math.max(...seeds)}`,
      number((kills / seconds) * 60),
    ].join(" | ");
  });
  return [
    "| Scenario | Kills | Messages | Lost | Doubled | Out of order | Left behind | Invalid requests | Seeds | Kills a minute |",
    "|---|--:|--:|--:|--:|--:|---|--:|---|--:|",
    ...lines.map((line) => `| ${line} |`),
    "",
  ].join("\n");
}

/** What went wrong besides the kills, the most frequent first. */
export function faultsOf(rounds: readonly Round[]): string {
  const { struck } = together(rounds.map(({ outcome }) => outcome));
  return Object.entries(struck)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(", ");
}

/** Puts the report into the page. `points` is what `--of points` came to, if it was run. */
export function writeReport(rounds: readonly Round[], now: Date): void {
  const page = readFileSync(PAGE, "utf8");
  const [before = "", rest = ""] = page.split(BEGIN);
  const after = rest.split(END)[1] ?? "";
  const kills = rounds.reduce((total, { outcome }) => total + outcome.kills, 0);
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const end = rounds.every(({ outcome }) => isWell(outcome)) ? "All of it well." : "Not all of it well.";
  const head = `Last run: ${now.toISOString().slice(0, 10)}, ${number(kills)} kills, commit ${commit}, Node ${process.version}. ${end}`;
  writeFileSync(
    PAGE,
    `${before}${BEGIN}${head}\n\n${tableOf(rounds)}\nBesides the kills: ${faultsOf(rounds) || "nothing"}.\n${END}${after}`,
  );
}
