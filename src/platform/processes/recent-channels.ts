import type { Clock } from "#kernel/clock.ts";
import { type Duration, type Instant, type Snowflake, seconds } from "#kernel/types.ts";

/** From Discord's answer to the commit that makes a room of a channel it is a few milliseconds; a worker may be killed in between. */
const PATIENCE: Duration = seconds(3);
/** So long its room may still be unknown here. */
const KEPT: Duration = seconds(60);

/** Threads and channels of ours that were made a moment ago, as the gateway told. What was missed is read by catch-up. */
export class RecentChannels {
  readonly #clock: Pick<Clock, "now">;
  readonly #since = new Map<Snowflake, Instant>();

  constructor(clock: Pick<Clock, "now">) {
    this.#clock = clock;
  }

  add(channelId: Snowflake): void {
    const now = this.#clock.now();
    for (const [known, since] of this.#since) {
      if (now - since < KEPT) break;
      this.#since.delete(known);
    }
    this.#since.set(channelId, now);
  }

  has(channelId: Snowflake): boolean {
    return this.#clock.now() - (this.#since.get(channelId) ?? 0) < KEPT;
  }

  /** How long it is worth to wait for its room. */
  left(channelId: Snowflake): Duration {
    return Math.max(0, (this.#since.get(channelId) ?? 0) + PATIENCE - this.#clock.now());
  }
}
