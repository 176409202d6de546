import { type Duration, days, hours, minutes, seconds } from "#kernel/types.ts";

const UNITS: Readonly<Record<string, (count: number) => Duration>> = {
  s: seconds,
  m: minutes,
  min: minutes,
  h: hours,
  d: days,
  j: days,
  w: (count) => days(7 * count),
  sem: (count) => days(7 * count),
};

const WRITTEN: readonly (readonly [string, Duration])[] = [
  ["d", days(1)],
  ["h", hours(1)],
  ["min", minutes(1)],
];

/** The same in the largest unit that fits without a rest: `36 h`. Parts of a second are left out. */
export function writeLength(length: Duration): string {
  const [unit, one] = WRITTEN.find(([, one]) => length > 0 && length % one === 0) ?? ["s", seconds(1)];
  return `${Math.round(length / one)} ${unit}`;
}

/** A length of time as people write it: `90s`, `30 min`, `2h`, `7 d`, `2w`, `1d 12h`; French and Spanish letters too: `7 j`, `2 sem`. Undefined when it is none, or longer than ten years. */
export function readLength(said: string): Duration | undefined {
  const words = said.trim().toLowerCase();
  if (!/^(\d{1,6} ?(sem|s|min|m|h|d|j|w) ?)+$/.test(words)) return undefined;
  const parts = [...words.matchAll(/(\d+) ?([a-z]+)/g)];
  const length = parts.reduce((sum, [, count, unit]) => sum + (UNITS[unit ?? ""]?.(Number(count)) ?? 0), 0);
  return length > 0 && length <= days(3650) ? length : undefined;
}
