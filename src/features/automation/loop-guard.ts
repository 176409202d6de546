import { hours, type Instant } from "#kernel/types.ts";

/** Rules one behind the other, each because of what the one before did. */
export const LONGEST_CHAIN = 5;
/** Of all rules in one ticket. */
export const MOST_IN_AN_HOUR = 10;
export const COUNTED: number = hours(1);

/** What a rule did to a ticket: the versions it made, and the rules that led to it, itself the last. */
export interface Ran {
  readonly from: number;
  readonly to: number;
  readonly chain: readonly string[];
  readonly at: Instant;
}

/** The rules that led to a fact, the first one first; none when a person did it. */
export function chainTo(sequence: number, runs: readonly Ran[]): readonly string[] {
  return runs.find(({ from, to }) => sequence > from && sequence <= to)?.chain ?? [];
}

/** `itself`: what a rule did is no reason for the same rule. The others stop what would not end. */
export function mayRun(
  ruleId: string,
  { chain, lately }: { readonly chain: readonly string[]; readonly lately: number },
): "yes" | "itself" | "too long a chain" | "too often" {
  if (chain.includes(ruleId)) return "itself";
  if (chain.length >= LONGEST_CHAIN) return "too long a chain";
  return lately >= MOST_IN_AN_HOUR ? "too often" : "yes";
}
