/** A Discord id: a decimal number of up to 20 digits, always text. Never compare or order it in SQL. */
export type Snowflake = string;

/** A moment: milliseconds since 1970, UTC. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Duration = number;

export const seconds = (count: number): Duration => count * 1_000;
export const minutes = (count: number): Duration => count * 60_000;
export const hours = (count: number): Duration => count * 3_600_000;
export const days = (count: number): Duration => count * 86_400_000;

/** Orders Discord ids by age, the oldest first. */
export function byAge(a: Snowflake, b: Snowflake): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** Whether `a` was made after `b`. */
export function isNewer(a: Snowflake, b: Snowflake): boolean {
  return byAge(a, b) > 0;
}

/** Discord counts time in ids from the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000;

/** When Discord made this id. */
export function snowflakeTime(id: Snowflake): Instant {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}

/** The smallest id Discord could have made at this moment: for `after=` and `before=`. */
export function snowflakeAt(time: Instant): Snowflake {
  return (BigInt(Math.max(0, time - DISCORD_EPOCH)) << 22n).toString();
}
