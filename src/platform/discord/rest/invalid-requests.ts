import type { Clock } from "#kernel/clock.ts";
import type { Log } from "#kernel/log.ts";
import { type Instant, minutes } from "#kernel/types.ts";

/** Counts the answers that Discord counts against us. */
export interface InvalidRequests {
  note(status: number, headers: { get(name: string): string | null }): void;
  /** In the running ten minutes. */
  readonly count: number;
}

/** In which Discord counts them. */
export const WINDOW = minutes(10);
/** Discord bans an address at 10,000 in ten minutes. */
const WARN_EVERY = 1_000;

export function countInvalid(clock: Pick<Clock, "now">, log: Log): InvalidRequests {
  let since: Instant = clock.now();
  let count = 0;
  const turn = () => {
    if (clock.now() - since < WINDOW) return;
    since = clock.now();
    count = 0;
  };
  return {
    note(status, headers) {
      if (!countsAsInvalid(status, headers)) return;
      turn();
      count += 1;
      if (count % WARN_EVERY === 0) log.warn({ count }, "many calls to Discord were refused in ten minutes");
    },
    get count() {
      turn();
      return count;
    },
  };
}

/** A shared limit is not ours to keep, and Discord does not count it. */
export function countsAsInvalid(status: number, headers: { get(name: string): string | null }): boolean {
  return status === 401 || status === 403 || (status === 429 && headers.get("X-RateLimit-Scope") !== "shared");
}
