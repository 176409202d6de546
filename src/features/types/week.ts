import type { WorkingHours } from "#features/desk/index.ts";

type Week = WorkingHours["week"];

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;
const LANGUAGES = ["en", "de", "fr", "es", "pt"];
const MOST_SPANS = 4;

/** Days as people write them in our languages, whole or short, and which of the week they are. */
function namesOfDays(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const weekday of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
      for (const index of DAYS.keys()) names.set(plain(format.format(MONDAY + index * DAY)), index);
    }
  }
  for (const [index, day] of DAYS.entries()) names.set(day, index);
  return names;
}

const plain = (day: string): string =>
  day
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/-feira$/, "");

const SPAN = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** `mon-fri 09:00-12:00, 13:00-17:00`, one line for each; over midnight when the end is earlier. Undefined for anything else. */
export function readWeek(typed: string): Week | undefined {
  const names = namesOfDays();
  const week: { from: string; to: string }[][] = DAYS.map(() => []);
  for (const line of typed.split("\n").filter((one) => one.trim() !== "")) {
    const [, days = "", times = ""] = /^\s*(\D+?)\s+(\d.*)$/.exec(line) ?? [];
    const indexes = daysIn(days, names);
    const spans = times.split(",").map((time) =>
      time
        .replace(/\s/g, "")
        .replace("–", "-")
        .replace(/^(\d):/, "0$1:"),
    );
    if (!indexes || !spans.every((span) => SPAN.test(span))) return undefined;
    for (const index of indexes) {
      week[index]?.push(...spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6) })));
    }
  }
  return week.some((spans) => spans.length > MOST_SPANS) || week.every((spans) => spans.length === 0)
    ? undefined
    : week;
}

/** `mon-fri` goes round the end of the week, too: `sat-mon`. */
function daysIn(said: string, names: ReadonlyMap<string, number>): number[] | undefined {
  const found: number[] = [];
  for (const part of said.split(",")) {
    const [first, last = first, ...more] = part.split(/[-–]/).map((day) => names.get(plain(day.trim())));
    if (first === undefined || last === undefined || more.length > 0) return undefined;
    for (let index = first; ; index = (index + 1) % DAYS.length) {
      found.push(index);
      if (index === last) break;
    }
  }
  return found;
}

/** Days with the same hours, one behind the other, share a line. */
export function writeWeek(week: Week): string {
  const lines: { from: number; to: number; times: string }[] = [];
  for (const [index, spans] of week.entries()) {
    const times = spans.map(({ from, to }) => `${from}-${to}`).join(", ");
    const before = lines.at(-1);
    if (times === "") continue;
    if (before?.times === times && before.to === index - 1) before.to = index;
    else lines.push({ from: index, to: index, times });
  }
  const name = (index: number) => DAYS[index] ?? "";
  return lines
    .map(({ from, to, times }) => `${from === to ? name(from) : `${name(from)}-${name(to)}`} ${times}`)
    .join("\n");
}

export function isTimeZone(said: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: said }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const MOST_HOLIDAYS = 100;

/** `2026-12-25, 12-26`, with a year or for every year. Undefined for anything else. */
export function readHolidays(typed: string): readonly string[] | undefined {
  const days = [...new Set(typed.split(/[,\s]+/).filter((day) => day !== ""))];
  const isDay = (day: string) => /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day);
  return days.every(isDay) && days.length <= MOST_HOLIDAYS ? days : undefined;
}
