import { type Duration, days, hours, minutes } from "#kernel/types.ts";

/** As far back as is looked. */
export const LATELY: Duration = days(30);
/** Of fewer tickets nothing can be said. */
const ENOUGH = 20;

/** The length within which half of these were, by nearest rank; undefined when they are too few. */
export function medianOf(lengths: readonly Duration[]): Duration | undefined {
  if (lengths.length < ENOUGH) return undefined;
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length / 2) - 1];
}

export interface Rounded {
  readonly unit: "minutes" | "hours" | "days";
  readonly count: number;
}

/** As people say it, and never shorter than it is. */
export function roundUp(length: Duration): Rounded {
  if (length <= minutes(90)) return { unit: "minutes", count: Math.max(1, Math.ceil(length / minutes(1))) };
  if (length <= hours(36)) return { unit: "hours", count: Math.ceil(length / hours(1)) };
  return { unit: "days", count: Math.ceil(length / days(1)) };
}
