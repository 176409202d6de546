import type { Alarm, Clock } from "#kernel/clock.ts";
import type { Duration, Instant } from "#kernel/types.ts";
import { type Priority, PriorityQueue } from "./priority-queue.ts";

export type { Priority } from "./priority-queue.ts";

/** Says that Discord answered (or did not): the token is free one second later; at once when no call was made. Calling it twice changes nothing. */
export type Release = (made?: "no call") => void;

/** Discord's global limit, kept by us: at most 50 calls that are unanswered or were answered within the last second. */
export interface Pacer {
  /** Resolves when a call may be made. What is sent is best decided then, not before. `sooner` lets what is late wait among the lanes' instead. */
  token(priority: Priority, sooner?: AbortSignal): Promise<Release>;
  /** Discord said that everything has to wait: grants nothing for this long. */
  pause(length: Duration): void;
  /** How many wait, for status and tests. */
  readonly waiting: number;
  /** How many could be made at once. */
  readonly free: number;
  /** Whether whoever asks now has to wait. */
  readonly isBusy: boolean;
}

/** One whose tokens may become more or fewer. */
export interface ResizablePacer extends Pacer {
  /** What is under way goes on, and counts. */
  resize(tokens: number): void;
}

export const TOKENS = 50;
/** Counted from the answer: counted from the sending, a slow answer lets 51 calls meet in one second of Discord's. */
const KEPT_AFTER_ANSWER: Duration = 1_005;

/** `tokens`: of the 50, when several processes share them evenly. */
export function createPacer(clock: Pick<Clock, "now" | "at">, tokens = TOKENS): ResizablePacer {
  const queue = new PriorityQueue<(release: Release) => void>();
  let size = tokens;
  let free = tokens;
  let pausedUntil: Instant = 0;
  let alarm: Alarm | undefined;

  function grant(): void {
    if (clock.now() < pausedUntil) return;
    while (free > 0) {
      const resolve = queue.take();
      if (!resolve) return;
      free -= 1;
      resolve(releaseOnce());
    }
  }

  function releaseOnce(): Release {
    let released = false;
    const giveBack = () => {
      free += 1;
      grant();
    };
    return (made) => {
      if (released) return;
      released = true;
      if (made === "no call") giveBack();
      else clock.at(clock.now() + KEPT_AFTER_ANSWER, giveBack);
    };
  }

  return {
    token(priority, sooner) {
      return new Promise((resolve) => {
        queue.add(priority, resolve);
        sooner?.addEventListener("abort", () => queue.hasten(resolve), { once: true });
        grant();
      });
    },
    pause(length) {
      const until = clock.now() + length;
      if (until <= pausedUntil) return;
      pausedUntil = until;
      alarm?.cancel();
      alarm = clock.at(until, () => {
        // Whatever the clock shows by then.
        pausedUntil = 0;
        grant();
      });
    },
    resize(next) {
      free += next - size;
      size = next;
      grant();
    },
    get free() {
      return Math.max(0, free);
    },
    get waiting() {
      return queue.size;
    },
    get isBusy() {
      return free <= 0 || clock.now() < pausedUntil;
    },
  };
}
