import { readLength } from "#features/gates/index.ts";
import type { App } from "#kernel/app.ts";
import { days, minutes } from "#kernel/types.ts";
import { clip, oneLine } from "#kernel/words.ts";
import { HowLong, NoName, NothingToDo, NotUnderstood, NoWordsThen, TooManyLines } from "./errors.ts";
import type { Names } from "./names.ts";
import { readCondition } from "./read-condition.ts";
import {
  type Definition,
  isLasting,
  LONGEST_LINES,
  LONGEST_NAME,
  MOST_CONDITIONS,
  MOST_STEPS,
  needsWords,
  type Step,
  type When,
} from "./rule.ts";
import { type RuleStep, ruleStep } from "./steps/step.ts";

/** A rule as people write it. */
export interface Wording {
  readonly name: string;
  readonly when: When;
  /** Like `2 h`; empty for what happens. */
  readonly after: string;
  /** One condition a line. */
  readonly if: string;
  /** One step a line. */
  readonly does: string;
}

/** Throws `NoName`. */
export function readName(said: string): string {
  const name = clip(oneLine(said), LONGEST_NAME);
  if (name === "") throw new NoName();
  return name;
}

/** What a wording means in a server. Throws what is wrong with it, and where. */
export function readRule(
  { contributions }: Pick<App, "contributions">,
  { when, after, ...wording }: Wording,
  names: Names,
): Definition {
  const typed = {
    after: isLasting(when) ? after.trim() : "",
    if: linesOf(wording.if, MOST_CONDITIONS).map((line) => withId(line, names)),
    does: linesOf(wording.does, MOST_STEPS).map((line) => withId(line, names)),
  };
  if (typed.does.length === 0) throw new NothingToDo();
  const known = contributions(ruleStep);
  const definition: Definition = {
    when,
    after: isLasting(when) ? readAfter(after) : null,
    conditions: typed.if.map((line) => readCondition(line, names)),
    steps: typed.does.map((line) => readStep(line, names, known)),
    typed,
  };
  if (needsWords(definition) && when !== "member-wrote" && when !== "opened") throw new NoWordsThen();
  return definition;
}

function linesOf(said: string, most: number): string[] {
  const lines = said
    .slice(0, LONGEST_LINES)
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  if (lines.length > most) throw new TooManyLines(most);
  return lines;
}

/** Who writes it now may not be who changes it later: `me` stays who it was. */
const withId = (line: string, { me }: Names): string =>
  line.replace(/^((?:not\s+)?assign(?:ed)?\s+)me$/i, (_, before: string) => `${before}<@${me}>`);

function readAfter(said: string): number {
  const length = readLength(said);
  if (length === undefined || length < minutes(1) || length > days(90)) throw new HowLong();
  return length;
}

/** Throws `NotUnderstood`, and what the step itself says of its line. */
export function readStep(line: string, names: Names, known: readonly RuleStep[]): Step {
  const [, word = "", said = ""] = /^(\S+)\s*(.*)$/s.exec(line) ?? [];
  const step = known.find(({ does }) => does === word.toLowerCase());
  const read = step?.read(said.trim(), names);
  if (!step || read === undefined) throw new NotUnderstood("step", line);
  return { does: step.does, with: read };
}
