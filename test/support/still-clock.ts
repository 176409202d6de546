import { type Alarm, type Clock, sleepOn } from "#kernel/clock.ts";
import type { Duration, Instant } from "#kernel/types.ts";

/** A clock that stands still until it is moved. */
export interface StillClock extends Clock {
  /** Jumps forward; what became due begins before this returns, in the order it was due. */
  advance(length: Duration): void;
}

export function stillClock(start: Instant = 1_800_000_000_000): StillClock {
  let now = start;
  const alarms = new Set<{ readonly time: Instant; readonly run: () => void }>();
  const at = (time: Instant, run: () => void): Alarm => {
    const alarm = { time, run };
    alarms.add(alarm);
    return { cancel: () => alarms.delete(alarm) };
  };
  return {
    now: () => now,
    at,
    sleep: (length, signal) => sleepOn({ now: () => now, at }, length, signal),
    advance(length) {
      const target = now + length;
      for (;;) {
        const due = [...alarms].filter(({ time }) => time <= target).sort((a, b) => a.time - b.time)[0];
        if (!due) break;
        now = Math.max(now, due.time);
        alarms.delete(due);
        due.run();
      }
      now = target;
    },
  };
}
