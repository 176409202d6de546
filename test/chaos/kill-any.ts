import { setTimeout as delay } from "node:timers/promises";
import type { Box } from "discord-box";
import type { Victim } from "./process.ts";
import type { Random } from "./random.ts";

/** Processes that work together, each with its roles. */
export interface Crowd {
  readonly all: { readonly roles: string; now: Victim }[];
  next(roles: string): Victim;
}

const FAULTS = ["5xx-before", "5xx-after", "drop-before", "drop-after"] as const;
/** Milliseconds between two, at most. */
const PAUSE = 700;
/** How many are replaced in order, as at a deploy; the others are killed. */
const IN_ORDER = 0.3;
const STILLBORN = 0.15;

/** Ends any of them at a moment nobody chose, killed or in order, and starts it again; the others go on meanwhile. */
export async function killAny(
  { all, next }: Crowd,
  { box, random, kills, fragile }: { box: Box; random: Random; kills: number; fragile: readonly RegExp[] },
): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    box.faults.rest({ match: { path: random.pick(fragile) }, do: { kind: random.pick(FAULTS) } });
    const one = random.pick(all);
    const isStillborn = random.chance(STILLBORN);
    if (!isStillborn) await one.now.ready;
    await delay(random.between(0, PAUSE));
    if (!isStillborn && random.chance(IN_ORDER)) await one.now.stop();
    else await one.now.kill();
    one.now = next(one.roles);
  }
  for (const { now } of all) await now.ready;
}
