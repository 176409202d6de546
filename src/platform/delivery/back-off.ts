import type { Duration } from "#kernel/types.ts";

const SHORTEST: Duration = 250;
const LONGEST: Duration = 30_000;

/** How long to wait after the nth failure: doubles from 250 ms to 30 s. */
export function backOff(failures: number): Duration {
  return Math.min(LONGEST, SHORTEST * 2 ** (failures - 1));
}
