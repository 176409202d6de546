import type { DatabaseName } from "../../support/databases.ts";
import { nameOf, type Sessions } from "./ask.ts";
import { type MortalDesk, openMortalDesk } from "./open-desk.ts";
import { type Clean, type Death, runClean, runDeath } from "./run-step.ts";
import { pointsFile } from "./server.ts";
import type { PointStep } from "./step.ts";
import { POINT_STEPS, type PointRoom } from "./steps.ts";

export interface PointsOptions {
  readonly room: PointRoom;
  readonly sessions: Sessions;
  readonly database: DatabaseName;
  /** Steps whose name has this in it. */
  readonly of?: string;
  /** Of the points of each step every so manyth is tried; 1 is all. An odd number takes befores and afters in turn. */
  readonly every?: number;
  /** Told of each step as it ends. */
  readonly onStep?: (result: StepResult) => void;
}

export interface StepResult {
  readonly step: string;
  /** As the code listed them. */
  readonly points: number;
  readonly tried: number;
  /** Tried, and not passed this time: two lanes are not always as far as each other. */
  readonly notReached: number;
  /** Somebody saw that it failed and did it again. */
  readonly again: number;
  /** What was not as without a death, by point. */
  readonly wrong: readonly string[];
}

/** A category holds 50 channels, and two runs go before. */
const DEATHS_OF_A_DESK = 44;

/** Lists the points of each step, then ends the process at each of them, and compares what everybody reads and what is left. */
export async function runPoints(options: PointsOptions): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of POINT_STEPS[options.room] as readonly PointStep[]) {
    if (!step.name.includes(options.of ?? "")) continue;
    const result = await runStep(step, options);
    options.onStep?.(result);
    results.push(result);
  }
  return results;
}

async function runStep(step: PointStep, options: PointsOptions): Promise<StepResult> {
  const { every = 1 } = options;
  let bench = await openBench(step, options);
  const { clean } = bench;
  const known = options.sessions === "new" ? clean.points.filter((point) => !step.hidden?.(point)) : clean.points;
  const points = known.filter((_, index) => index % every === 0);
  const deaths: Death[] = [];
  try {
    for (const [index, point] of points.entries()) {
      if (index > 0 && index % (step.atMost ?? DEATHS_OF_A_DESK) === 0) {
        await bench.desk[Symbol.asyncDispose]();
        bench = await openBench(step, options);
      }
      deaths.push(await runDeath(bench.desk, options.room, { step, point, clean }));
    }
  } finally {
    await bench.desk[Symbol.asyncDispose]();
  }
  return {
    step: step.name,
    points: known.length,
    tried: deaths.length,
    notReached: deaths.filter(({ struck }) => !struck).length,
    again: deaths.filter(({ again }) => again).length,
    wrong: deaths.filter(({ differences }) => differences.length > 0).map(lineOf),
  };
}

/** What is there only once, like the people who answer, is there from the second time on. */
async function openBench(step: PointStep, options: PointsOptions): Promise<{ desk: MortalDesk; clean: Clean }> {
  const { room, sessions, database } = options;
  const file = pointsFile(room);
  const desk = await openMortalDesk({ deskFile: (await step.file?.(file)) ?? file, sessions, database });
  try {
    await runClean(desk, room, step);
    return { desk, clean: await runClean(desk, room, step) };
  } catch (error) {
    await desk[Symbol.asyncDispose]();
    throw error;
  }
}

const lineOf = ({ point, struck, again, differences }: Death): string => {
  const notes = [struck ? [] : ["not reached"], again ? ["done again"] : [], differences].flat();
  return `${nameOf(point)}: ${notes.join("; ")}`;
};
