import { type Duration, type Instant, seconds } from "./types.ts";

/** Something that will happen at a time, and can be called off. */
export interface Alarm {
  cancel(): void;
}

/** The only source of time. Tests hand in a clock that jumps. */
export interface Clock {
  now(): Instant;
  /**
   * Runs once at `time`; a time in the past runs in a later turn of the event loop. When the clock is put back meanwhile, no later than it
   * was to: whoever waits for a date looks whether it has come. Does not keep the process alive.
   */
  at(time: Instant, run: () => void): Alarm;
  /** Resolves after `length`, or at once when `signal` is aborted. */
  sleep(length: Duration, signal?: AbortSignal): Promise<void>;
}

/** setTimeout holds at most 2^31-1 ms, about 24 days. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/** So late an alarm is at most when somebody put the machine's clock forward, or the machine slept: timers know nothing of that. */
const LOOK_AGAIN = seconds(1);

/** A clock that shows what `now` says, with the machine's timers. */
export function clockShowing(now: () => Instant): Clock {
  const clock: Clock = {
    now,
    at(time, run) {
      // Timers don't follow the clock, and the clock may be put back: what was to be in a second is in a second, whatever it shows then.
      const until = performance.now() + time - now();
      const left = () => Math.min(time - now(), until - performance.now());
      let timer: NodeJS.Timeout;
      const wait = () => {
        timer = setTimeout(ring, Math.min(LOOK_AGAIN, Math.max(0, left())));
        timer.unref();
      };
      const ring = () => (left() <= 0 ? run() : wait());
      wait();
      return { cancel: () => clearTimeout(timer) };
    },
    sleep: (length, signal) => sleepOn(clock, length, signal),
  };
  return clock;
}

/** The machine's own time. */
export const systemClock: Clock = clockShowing(() => Date.now());

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
