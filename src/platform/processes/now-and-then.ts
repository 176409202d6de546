import type { Alarm, Clock } from "#kernel/clock.ts";
import type { Duration } from "#kernel/types.ts";

/**
 * Goes round every so often, the first time after `every`. The next round is armed when the one before ended: a slow database, or a clock
 * that jumps, makes one round late and not many at once. `round` must not reject.
 */
export function nowAndThen(
  clock: Pick<Clock, "now" | "at">,
  every: Duration,
  round: () => Promise<void>,
): { cancel(): void } {
  let alarm: Alarm | undefined;
  let cancelled = false;
  function arm(): void {
    if (!cancelled) alarm = clock.at(clock.now() + every, () => void round().finally(arm));
  }
  arm();
  return {
    cancel() {
      cancelled = true;
      alarm?.cancel();
    },
  };
}
