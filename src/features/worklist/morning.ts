import { dayAt, instantOf } from "#features/gates/index.ts";
import { hours, type Instant } from "#kernel/types.ts";

/** So late, because nobody ran us, it is no morning any more: then the next one is told. */
export const TOO_LATE = hours(4);

/** When it is this time of day next, after a moment. */
export function nextMorning(minute: number, zone: string, after: Instant): Instant {
  for (let day = dayAt(after, zone); ; day += 1) {
    const at = instantOf(day, minute, zone);
    if (at > after) return at;
  }
}
