import type { Alarm, Clock } from "#kernel/clock.ts";
import type { Duration, Instant } from "#kernel/types.ts";

/** Who goes first when calls have to wait, in this order. */
export type Priority = "answer" | "lane" | "read" | "catch-up";

/** Says that Discord answered (or did not). The token is free one second later. Calling it twice changes nothing. */
export type Release = () => void;

/** Discord's global limit, kept by us: at most 50 calls that are unanswered or were answered within the last second. */
export interface Pacer {
  /** Resolves when a call may be made. What is sent is best decided then, not before. */
  token(priority: Priority): Promise<Release>;
  /** Discord said that everything has to wait: grants nothing for this long. */
  pause(length: Duration): void;
  /** How many wait, for status and tests. */
  readonly waiting: number;
  /** How many could be made at once. */
  readonly free: number;
  /** Whether whoever asks now has to wait. */
  readonly isBusy: boolean;
}

const TOKENS = 50;
/** Counted from the answer: counted from the sending, a slow answer lets 51 calls meet in one second of Discord's. */
const KEPT_AFTER_ANSWER: Duration = 1_005;
const ORDER: readonly Priority[] = ["answer", "lane", "read", "catch-up"];

export function createPacer(clock: Pick<Clock, "now" | "at">): Pacer {
  const queues = new Map<Priority, Queue<(release: Release) => void>>(ORDER.map((each) => [each, new Queue()]));
  let free = TOKENS;
  let pausedUntil: Instant = 0;
  let alarm: Alarm | undefined;

  function grant(): void {
    if (clock.now() < pausedUntil) return;
    while (free > 0) {
      const next = ORDER.map((each) => queues.get(each)).find((queue) => queue !== undefined && queue.size > 0);
      const resolve = next?.take();
      if (!resolve) return;
      free -= 1;
      resolve(releaseOnce());
    }
  }

  function releaseOnce(): Release {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      clock.at(clock.now() + KEPT_AFTER_ANSWER, () => {
        free += 1;
        grant();
      });
    };
  }

  return {
    token(priority) {
      return new Promise((resolve) => {
        queues.get(priority)?.add(resolve);
        grant();
      });
    },
    pause(length) {
      const until = clock.now() + length;
      if (until <= pausedUntil) return;
      pausedUntil = until;
      alarm?.cancel();
      alarm = clock.at(until, grant);
    },
    get free() {
      return free;
    },
    get waiting() {
      return [...queues.values()].reduce((sum, queue) => sum + queue.size, 0);
    },
    get isBusy() {
      return free === 0 || clock.now() < pausedUntil;
    },
  };
}

/** First in, first out, without moving thousands of entries for each that leaves. */
class Queue<T> {
  #entries: T[] = [];
  #head = 0;

  get size(): number {
    return this.#entries.length - this.#head;
  }

  add(entry: T): void {
    this.#entries.push(entry);
  }

  take(): T | undefined {
    const entry = this.#entries[this.#head];
    this.#head += 1;
    if (this.#head > 1_000 || this.#head >= this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    return entry;
  }
}
