import type { BoxClock } from "../clock.ts";
import type { Id } from "../world/model.ts";

/** Sessions an application may start in a day. */
const PER_DAY = 1_000;
const DAY = 86_400_000;

/** Identifies at once; more have to wait. */
const MAX_CONCURRENCY = 1;
const CONCURRENCY_WINDOW = 5_000;

/** Counts session starts per application, in box time. */
export class IdentifyLimits {
  readonly #clock: BoxClock;
  readonly #enforced: boolean;
  readonly #starts = new Map<Id, { left: number; resetAt: number; buckets: Map<number, number> }>();

  constructor(clock: BoxClock, enforced: boolean) {
    this.#clock = clock;
    this.#enforced = enforced;
  }

  /** Takes one start: `wait` within five seconds of the last one in its bucket, `spent` when the day's are gone. */
  take(applicationId: Id, shard: number): "ok" | "wait" | "spent" {
    if (!this.#enforced) return "ok";
    const starts = this.#of(applicationId);
    const now = this.#clock.now();
    const bucket = shard % MAX_CONCURRENCY;
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
      max_concurrency: MAX_CONCURRENCY,
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
