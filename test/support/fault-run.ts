import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PersonCannot } from "discord-box";
import type { TypeRoom } from "../../src/features/desk/index.ts";
import type { Desk } from "./desk.ts";
import { brokenBy, type Call, callsOf, type Fault, isOfOneTicket, matchOf } from "./fault-calls.ts";
import { type DeskScene, dieAndStart, leftOf, openScene, passing, read, rest, type Step } from "./fault-scene.ts";

export interface Outcome {
  readonly reads: Awaited<ReturnType<typeof read>>;
  readonly left: Awaited<ReturnType<typeof leftOf>>;
}

export interface Clean extends Outcome {
  readonly calls: readonly Call[];
}

export interface Broken extends Outcome {
  readonly call: string;
  readonly fault: Fault;
  readonly struck: boolean;
  /** What is left of it once the permission that was missing is there again, and time passed. */
  readonly later?: Outcome["left"];
}

/** Desks are opened when they are needed, and used by many tickets. */
export interface Bench extends AsyncDisposable {
  /** Tickets that may be talked in at the same time. */
  scenes(count: number): Promise<DeskScene[]>;
}

/** A category holds 50 channels. */
const TICKETS_OF_A_DESK = 48;
const TRIES = 2;
const NOT_PERMITTED: Fault = "refused 50013";
/** What was not permitted is tried again ten minutes later. */
const TRIED_AGAIN = 660_000;
/** The card follows, and nobody answers within ten seconds of somebody else, unless that is what is tried. */
const QUIET = 17_000;

export function openBench(open: () => Promise<Desk>, room: TypeRoom): Bench {
  let desk: Desk | undefined;
  let used = 0;
  return {
    async scenes(count) {
      if (used + count > TICKETS_OF_A_DESK) {
        await desk?.[Symbol.asyncDispose]();
        desk = undefined;
        used = 0;
      }
      desk ??= await open();
      used += count;
      const scenes: DeskScene[] = [];
      for (let n = 0; n < count; n += 1) scenes.push(await openScene(desk, room));
      return scenes;
    },
    async [Symbol.asyncDispose]() {
      await desk?.[Symbol.asyncDispose]();
    },
  };
}

/** The step without a fault: which calls it makes, and what is read then. */
export async function runClean(bench: Bench, step: Step): Promise<Clean> {
  const [scene] = await prepared(bench, step, 1);
  if (!scene) throw new Error("there is no scene");
  const { requests } = scene.desk.box;
  const before = requests.all.length;
  await step.act(scene);
  await rest(scene.desk);
  return { calls: callsOf(requests.all.slice(before), scene), reads: await read(scene), left: await leftOf(scene) };
}

/** The step, once with each of these faults of this call: each in a ticket of its own, a kill in a process of its own. */
export async function runBroken(bench: Bench, step: Step, call: Call, given: readonly Fault[]): Promise<Broken[]> {
  const faults = given.filter((fault) => fault !== "killed");
  const inTurn = isOfOneTicket(call) ? [faults] : faults.map((fault) => [fault]);
  const outcomes: Broken[] = [];
  for (const some of inTurn) outcomes.push(...(await together(bench, step, call, some)));
  if (faults.length === given.length) return outcomes;
  const [scene] = await prepared(bench, step, 1);
  if (scene) outcomes.push(await killed(scene, step, call));
  return outcomes;
}

/** Each fault in a ticket of its own. */
async function together(bench: Bench, step: Step, call: Call, faults: readonly Fault[]): Promise<Broken[]> {
  const scenes = await prepared(bench, step, faults.length);
  const armed = scenes.map((scene, index) => {
    const fault = faults[index] as Fault;
    return { scene, fault, handle: scene.desk.box.faults.rest({ match: matchOf(call, scene), do: brokenBy(fault) }) };
  });
  for (const { scene } of armed) await act(scene, step);
  if (scenes[0]) await rest(scenes[0].desk);
  const outcomes: Broken[] = [];
  for (const { scene, fault, handle } of armed) {
    handle.remove();
    outcomes.push({ call: call.name, fault, struck: handle.used > 0, ...(await outcomeOf(scene)) });
  }
  if (!faults.includes(NOT_PERMITTED) || !scenes[0]) return outcomes;
  await scenes[0].desk.later(TRIED_AGAIN);
  await rest(scenes[0].desk);
  return Promise.all(
    outcomes.map(async (outcome, index) => {
      const scene = scenes[index];
      return scene && outcome.fault === NOT_PERMITTED ? { ...outcome, later: await leftOf(scene) } : outcome;
    }),
  );
}

/** The process ends while the call is under way, and another one goes on. */
async function killed(scene: DeskScene, step: Step, call: Call): Promise<Broken> {
  const { desk } = scene;
  const fault = "killed";
  const handle = desk.box.faults.rest({ match: matchOf(call, scene), do: brokenBy(fault) });
  let isOver = false;
  const acted = act(scene, step)
    .then(() => rest(desk))
    .finally(() => {
      isOver = true;
    });
  while (handle.used === 0 && !isOver) await new Promise((resolve) => setImmediate(resolve));
  if (!isOver) await dieAndStart(desk, join(mkdtempSync(join(tmpdir(), "frontdesk-killed-")), "data"));
  await acted;
  await rest(desk);
  handle.remove();
  return { call: call.name, fault, struck: handle.used > 0, ...(await outcomeOf(scene)) };
}

const outcomeOf = async (scene: DeskScene): Promise<Outcome> => ({
  reads: await read(scene),
  left: await leftOf(scene),
});

async function prepared(bench: Bench, step: Step, count: number): Promise<DeskScene[]> {
  const scenes = await bench.scenes(count);
  for (const scene of scenes) await step.prepare?.(scene);
  await scenes[0]?.desk.later(QUIET);
  return scenes;
}

/** As somebody does who sees that it did not work: once more. */
async function act(scene: DeskScene, step: Step): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      // Whoever's press is not answered waits three seconds for it.
      await passing(scene.desk, Promise.resolve(step.act(scene)));
      return;
    } catch (error) {
      if (!(error instanceof PersonCannot) || tried === TRIES) throw error;
      await rest(scene.desk);
    }
  }
}
