import type { WorkingHours } from "#features/desk/index.ts";
import { type Duration, days, type Instant } from "#kernel/types.ts";
import { type Day, dayAt, instantOf, isoOf, weekdayOf } from "./zone.ts";

/** Time in which the team is there: from (included) to (not included). */
interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** A year, its holidays and a little more: whoever does not open in it never does. */
const LOOKED_AHEAD: Day = 400;

/** Whether the team is there at this moment. */
export function isWorking(hours: WorkingHours, at: Instant): boolean {
  const today = dayAt(at, hours.timeZone);
  return spansOf(hours, today - 1, today).some(({ from, to }) => from <= at && at < to);
}

/** Null while the team is there, or always is; else when it is back, if that is known. */
export function awayAt(hours: WorkingHours | null, at: Instant): { readonly until: Instant | null } | null {
  return hours && !isWorking(hours, at) ? { until: nextOpening(hours, at) } : null;
}

/** When the team is there again: `at` itself if it is there now; null if never within 400 days. */
export function nextOpening(hours: WorkingHours, at: Instant): Instant | null {
  const today = dayAt(at, hours.timeZone);
  for (let day = today - 1; day <= today + LOOKED_AHEAD; day++) {
    for (const { from, to } of spansOf(hours, day, day)) if (to > at) return Math.max(from, at);
  }
  return null;
}

/**
 * How long the team was there between two moments; negative when `b` is before `a`. Nothing is counted twice or left out where the clocks
 * are changed, so that the parts of a time add up: `between(a, b) + between(b, c) = between(a, c)`.
 */
export function workBetween(hours: WorkingHours, a: Instant, b: Instant): Duration {
  if (b < a) return 0 - workBetween(hours, b, a);
  const spans = spansOf(hours, dayAt(a, hours.timeZone) - 1, dayAt(b, hours.timeZone));
  return spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, b) - Math.max(from, a)), 0);
}

/** Looked through in steps of a week, for so long: whoever worked less in three years never will have. */
const STEP = days(7);
const LONGEST = days(3 * 366);

/** When the team will have been there for this long since a moment; null if never within three years. `workBetween` of the two is that length. */
export function afterWork(hours: WorkingHours, from: Instant, length: Duration): Instant | null {
  let left = length;
  if (left <= 0) return from;
  for (let begin = from; begin < from + LONGEST; begin += STEP) {
    const end = begin + STEP;
    for (const span of spansOf(hours, dayAt(begin, hours.timeZone) - 1, dayAt(end, hours.timeZone))) {
      const worked = Math.min(span.to, end) - Math.max(span.from, begin);
      if (worked >= left) return Math.max(span.from, begin) + left;
      left -= Math.max(0, worked);
    }
  }
  return null;
}

/** What begins on these days, in order; where one reaches into the next they are one. */
function spansOf(hours: WorkingHours, first: Day, last: Day): Span[] {
  const spans: Span[] = [];
  for (let day = first; day <= last; day++) spans.push(...spansOfDay(hours, day));
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const before = merged.at(-1);
    if (before && span.from <= before.to) merged[merged.length - 1] = { ...before, to: Math.max(before.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** A holiday has no hours: what began the day before ends at its midnight, and nothing begins on it. */
function spansOfDay(hours: WorkingHours, day: Day): Span[] {
  if (isHoliday(hours, day)) return [];
  return (hours.week[weekdayOf(day)] ?? []).flatMap(({ from, to }) => {
    const [begins, ends] = [minuteOf(from), minuteOf(to)];
    const pastMidnight = ends <= begins;
    const end = pastMidnight && !isHoliday(hours, day + 1) ? { day: day + 1, minute: ends } : undefined;
    const span = {
      from: instantOf(day, begins, hours.timeZone),
      to: end
        ? instantOf(end.day, end.minute, hours.timeZone)
        : instantOf(day, pastMidnight ? 1440 : ends, hours.timeZone),
    };
    // Hours that lie where the clocks are put forward are left out with them.
    return span.to > span.from ? [span] : [];
  });
}

function isHoliday({ holidays }: WorkingHours, day: Day): boolean {
  const date = isoOf(day);
  return holidays.includes(date) || holidays.includes(date.slice(5));
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
