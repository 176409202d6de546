import type { WorkingHours } from "#features/desk/index.ts";
import { isWorking } from "#features/gates/index.ts";
import type { Instant } from "#kernel/types.ts";
import type { Candidate } from "./choose-assignee.ts";

/** When somebody of the team takes tickets. */
export type Shift =
  | { readonly state: "on" | "off" }
  /** On and off by the clock. */
  | { readonly state: "hours"; readonly hours: WorkingHours };

export function shiftAt(shift: Shift | undefined, at: Instant): Candidate["shift"] {
  if (!shift) return "unset";
  if (shift.state !== "hours") return shift.state;
  return isWorking(shift.hours, at) ? "on" : "off";
}

/** `09:00-17:00`, every day, in a zone; undefined for anything else. Past midnight when it ends earlier than it begins. */
export function readHours(said: string, timeZone: string): WorkingHours | undefined {
  const [, from, to] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(said.trim()) ?? [];
  const span = { from: from?.padStart(5, "0") ?? "", to: to?.padStart(5, "0") ?? "" };
  if (!isTime(span.from) || !isTime(span.to) || span.from === span.to || !isZone(timeZone)) return undefined;
  return { timeZone, week: Array.from({ length: 7 }, () => [span]), holidays: [], outside: "warn" };
}

const isTime = (said: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(said);

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
