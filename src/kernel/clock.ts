import type { Duration, Instant } from "./types.ts";

/** Something that will happen at a time, and can be called off. */
export interface Alarm {
  cancel(): void;
}

/** The only source of time. Tests hand in a clock that jumps. */
export interface Clock {
  now(): Instant;
  /** Runs once at `time`; a time in the past runs in a later turn of the event loop. Does not keep the process alive. */
  at(time: Instant, run: () => void): Alarm;
  /** Resolves after `length`, or at once when `signal` is aborted. */
  sleep(length: Duration, signal?: AbortSignal): Promise<void>;
}

/** setTimeout holds at most 2^31-1 ms, about 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  at(time, run) {
    let timer: NodeJS.Timeout;
    const arm = () => {
      const wait = Math.max(0, time - Date.now());
      timer = setTimeout(wait > LONGEST_TIMEOUT ? arm : run, Math.min(wait, LONGEST_TIMEOUT));
      timer.unref();
    };
    arm();
    return { cancel: () => clearTimeout(timer) };
  },
  sleep(length, signal) {
    return sleepOn(systemClock, length, signal);
  },
};

/** Keeps the process until `work` ends; waiting on the clock alone does not. */
export async function stayFor<T>(work: Promise<T>): Promise<T> {
  const stay = setInterval(() => {}, LONGEST_TIMEOUT);
  try {
    return await work;
  } finally {
    clearInterval(stay);
  }
}

/** `sleep` for a clock that has `now` and `at`. */
export function sleepOn(clock: Pick<Clock, "now" | "at">, length: Duration, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const wake = () => {
      alarm.cancel();
      signal?.removeEventListener("abort", wake);
      resolve();
    };
    const alarm = clock.at(clock.now() + length, wake);
    signal?.addEventListener("abort", wake, { once: true });
  });
}
