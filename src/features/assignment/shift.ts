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
export function shiftAt(shift: Shift | undefined, at: Instant, off?: readonly TimeOff[]): Candidate["shift"] {
  if (isOff(off, at)) return "off";
  if (!shift) return "unset";
  if (shift.state !== "hours") return shift.state;
  return isWorking(shift.hours, at) ? "on" : "off";
}

/**
 * `09:00-17:00` in a zone, on these days of the week; or several, with the days that each is for: `mon-thu 9:00-12:00 13:00-17:00, fri
 * 9:00-12:00`. Undefined for anything else. Past midnight when it ends earlier than it begins: the night belongs to the day on which it began.
 */
export function readHours(
  said: string,
  timeZone: string,
  on: readonly boolean[] = EVERY_DAY,
): WorkingHours | undefined {
  const week = Array.from({ length: 7 }, (): Span[] => []);
  let days: readonly boolean[] | undefined = on;
  let rest = said.trim();
  for (let entry = 0; rest !== "" && entry < MOST_ENTRIES; entry++) {
    const [all = "", named = "", from = "", to = ""] = ENTRY.exec(rest) ?? [];
    const span = { from: from.padStart(5, "0"), to: to.padStart(5, "0") };
    const name = named.replace(/[\s,;:]+$/, "");
    days = name === "" ? days : readDays(name);
    if (!days || !isTime(span.from) || !isTime(span.to) || span.from === span.to) return undefined;
    days.forEach((is, day) => {
      if (is) week[day]?.push(span);
    });
    rest = rest.slice(all.length).replace(/^[\s,;]+/, "");
  }
  if (rest !== "" || !week.some((spans) => spans.length > 0) || !isZone(timeZone)) return undefined;
  return { timeZone, week, holidays: [], outside: "warn" };
}

type Span = WorkingHours["week"][number][number];

/** Days of the week, if any, and two times. */
const ENTRY = /^([^\d]*?)(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})(?![\d:])/;
const MOST_ENTRIES = 21;
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
