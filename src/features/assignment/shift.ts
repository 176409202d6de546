import type { WorkingHours } from "#features/desk/index.ts";
import { isWorking, weekdayNamed } from "#features/gates/index.ts";
import type { Instant } from "#kernel/types.ts";
import type { Candidate } from "./choose-assignee.ts";
import { isOff, type TimeOff } from "./time-off.ts";

/** When somebody of the team takes tickets. */
export type Shift =
  | { readonly state: "on" | "off" }
  /** On and off by the clock. */
  | { readonly state: "hours"; readonly hours: WorkingHours };

/** Whoever has time off is off, whatever their shift says. */
export function shiftAt(shift: Shift | undefined, at: Instant, off?: TimeOff): Candidate["shift"] {
  if (isOff(off, at)) return "off";
  if (!shift) return "unset";
  if (shift.state !== "hours") return shift.state;
  return isWorking(shift.hours, at) ? "on" : "off";
}

/**
 * `09:00-17:00` in a zone, on these days of the week; undefined for anything else. Past midnight when it ends earlier than it begins: the
 * night belongs to the day on which it began.
 */
export function readHours(
  said: string,
  timeZone: string,
  on: readonly boolean[] = EVERY_DAY,
): WorkingHours | undefined {
  const [, from, to] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(said.trim()) ?? [];
  const span = { from: from?.padStart(5, "0") ?? "", to: to?.padStart(5, "0") ?? "" };
  if (!isTime(span.from) || !isTime(span.to) || span.from === span.to || !isZone(timeZone)) return undefined;
  return { timeZone, week: on.map((is) => (is ? [span] : [])), holidays: [], outside: "warn" };
}

const EVERY_DAY: readonly boolean[] = Array(7).fill(true);

/** `mon-fri`, `sat, sun`, `fr-mo, mi`: which days of the week, from Monday; undefined when one of them is none. */
export function readDays(said: string): readonly boolean[] | undefined {
  const days: boolean[] = Array(7).fill(false);
  for (const part of said.split(/[,;]/)) {
    const alone = weekdayNamed(part);
    const [first, last, ...more] = alone === undefined ? part.split(/[-–]/).map(weekdayNamed) : [alone, alone];
    if (first === undefined || last === undefined || more.length > 0) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days[day] = true;
      if (day === last) break;
    }
  }
  return days;
}

const isTime = (said: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(said);

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
