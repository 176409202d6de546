import type { BoxClock } from "./clock.ts";

/** Discord counts snowflake time from the first second of 2015. */
export const DISCORD_EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: 42 bits of time, then a counter; always growing, never repeated in one box. */
export class Snowflakes {
  #clock: BoxClock;
  #last = 0n;

  constructor(clock: BoxClock, last = 0n) {
    this.#clock = clock;
    this.#last = last;
  }

  next(): string {
    const byTime = BigInt(this.#clock.now() - DISCORD_EPOCH) << 22n;
    this.#last = byTime > this.#last ? byTime : this.#last + 1n;
    return this.#last.toString();
  }

  /** The highest id made so far; an import continues behind it. */
  get last(): bigint {
    return this.#last;
  }

  /** Never makes this id or a lower one again. */
  continueAfter(id: bigint): void {
    if (id > this.#last) this.#last = id;
  }
}

/** When an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

/** Orders ids by age, the oldest first. Strings of different length do not compare as numbers do. */
export function byAge(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
