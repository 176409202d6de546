import type { BoxClock } from "../clock.ts";
import type { Id } from "../world/model.ts";

/** Sessions an application may start in a day. */
const PER_DAY = 1_000;
const DAY = 86_400_000;

/** Of one bucket, one session starts in this time. */
const CONCURRENCY_WINDOW = 5_000;

/** A client that asked for a session. */
export interface Identify {
  readonly applicationId: Id;
  readonly shard: number;
  /** Box time. */
  readonly at: number;
  readonly end: "ok" | "wait" | "spent";
}

/** Counts session starts per application, in box time. */
export class IdentifyLimits {
  /** All of them, oldest first. */
  readonly seen: Identify[] = [];
  readonly #clock: BoxClock;
  readonly #enforced: boolean;
  /** Buckets, of which each may start a session at the same time: shards belong to them by turns. */
  readonly #maxConcurrency: number;
  readonly #starts = new Map<Id, { left: number; resetAt: number; buckets: Map<number, number> }>();

  constructor(clock: BoxClock, { enforced, maxConcurrency }: { enforced: boolean; maxConcurrency: number }) {
    this.#clock = clock;
    this.#enforced = enforced;
    this.#maxConcurrency = maxConcurrency;
  }

  /** Takes one start: `wait` within five seconds of the last one in its bucket, `spent` when the day's are gone. */
  take(applicationId: Id, shard: number): Identify["end"] {
    const end = this.#take(applicationId, shard);
    this.seen.push({ applicationId, shard, at: this.#clock.now(), end });
    return end;
  }

  #take(applicationId: Id, shard: number): Identify["end"] {
    if (!this.#enforced) return "ok";
    const starts = this.#of(applicationId);
    const now = this.#clock.now();
    const bucket = shard % this.#maxConcurrency;
    if (now < (starts.buckets.get(bucket) ?? 0)) return "wait";
    if (starts.left <= 0) return "spent";
    starts.left--;
    starts.buckets.set(bucket, now + CONCURRENCY_WINDOW);
    return "ok";
  }

  /** `session_start_limit` of `/gateway/bot`. */
  show(applicationId: Id): object {
    const { left, resetAt } = this.#of(applicationId);
    return {
      total: PER_DAY,
      remaining: left,
      reset_after: resetAt === 0 ? 0 : resetAt - this.#clock.now(),
      max_concurrency: this.#maxConcurrency,
    };
  }

  #of(applicationId: Id): { left: number; resetAt: number; buckets: Map<number, number> } {
    const now = this.#clock.now();
    const known = this.#starts.get(applicationId);
    if (known && known.resetAt > now) return known;
    const fresh = { left: PER_DAY, resetAt: now + DAY, buckets: known?.buckets ?? new Map<number, number>() };
    this.#starts.set(applicationId, fresh);
    return fresh;
  }
}
