import { setTimeout as delay } from "node:timers/promises";
import type { Box, RestFault } from "discord-box";
import type { Victim } from "./process.ts";
import type { Random } from "./random.ts";

const FAULTS: readonly RestFault["kind"][] = ["5xx-before", "5xx-after", "drop-before", "drop-after"];
/** Milliseconds a process lives at most once it is ready. */
const LONGEST_LIFE = 700;
const STILLBORN = { share: 0.2, longest: 900 };

/** One process after the other. */
export interface Lives {
  now: Victim;
  next(): Victim;
}

/** Ends a process at a moment nobody chose, ready or not, and starts the next; in each life one call on one of these paths goes wrong. */
export async function killAgain(
  lives: Lives,
  { box, random, kills, fragile }: { box: Box; random: Random; kills: number; fragile: readonly RegExp[] },
): Promise<void> {
  for (let kill = 0; kill < kills; kill += 1) {
    box.faults.rest({ match: { path: random.pick(fragile) }, do: { kind: random.pick(FAULTS) } as RestFault });
    if (random.chance(STILLBORN.share)) await delay(random.between(0, STILLBORN.longest));
    else await lives.now.ready.then(() => delay(random.between(0, LONGEST_LIFE)));
    await lives.now.kill();
    lives.now = lives.next();
  }
  await lives.now.ready;
}
