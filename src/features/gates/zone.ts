import { days, type Instant } from "#kernel/types.ts";

/** A day of the calendar, whatever the clocks do: days since 1970. */
export type Day = number;

/** `2026-12-25`. */
export const isoOf = (day: Day): string => new Date(day * days(1)).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Making one takes longer than all its answers. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}

/** What the clocks of a zone show, as if it were UTC. */
function wallClock(at: Instant, zone: string): Instant {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) shown[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The day it is there. */
export const dayAt = (at: Instant, zone: string): Day => Math.floor(wallClock(at, zone) / days(1));

/** How far the clocks are ahead of UTC. */
function offsetAt(at: Instant, zone: string): number {
  const whole = Math.floor(at / 1000) * 1000;
  return wallClock(whole, zone) - whole;
}

/**
 * When the clocks of a zone show this time of this day (`minute` from midnight, 1440 is the end of the day). A time that comes twice is
 * the first of the two; one that is left out is as long after the gap as it would have been after the last time before it.
 */
export function instantOf(day: Day, minute: number, zone: string): Instant {
  const wall = day * days(1) + minute * 60_000;
  const before = offsetAt(wall - days(1), zone);
  const after = offsetAt(wall + days(1), zone);
  const fits = [before, after].map((offset) => wall - offset).filter((at) => wallClock(at, zone) === wall);
  return fits.length > 0 ? Math.min(...fits) : wall - before;
}
