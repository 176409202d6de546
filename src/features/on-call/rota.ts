import { type Day, dayAt, instantOf, weekdayNamed, weekdayOf } from "#features/gates/index.ts";
import { readTime } from "#features/notices/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { Instant } from "#kernel/types.ts";

/** Who is on call by turns, each for a week of the calendar. */
export interface Rota {
  readonly zone: string;
  /** When one hands over to the next, in minutes from midnight. */
  readonly minute: number;
  /** Of the calendar: on which the first week began. */
  readonly firstDay: Day;
  /** In their order; the first again after the last. At least one. */
  readonly people: readonly PersonId[];
}

/** Counted from the first one, which is 0; those before it are none of the rota's. */
export type Week = number;

/** Weeks that are not those of whose turn it would be. */
export type Exchanged = ReadonlyMap<Week, PersonId>;

export const MOST_PEOPLE = 25;

const WEEK: Day = 7;
/** So many weeks ahead is looked for somebody's next one. */
export const LOOKED_AHEAD: Week = 2 * MOST_PEOPLE;

/** When a week begins, which is when the one before ends: by the clocks of the zone, so its length is not always that of seven days. */
export const beginOf = ({ zone, minute, firstDay }: Rota, week: Week): Instant =>
  instantOf(firstDay + WEEK * week, minute, zone);

export function weekAt(rota: Rota, at: Instant): Week {
  const week = Math.floor((dayAt(at, rota.zone) - rota.firstDay) / WEEK);
  return at < beginOf(rota, week) ? week - 1 : week;
}

/** Undefined before it began. */
export const whoseTurn = ({ people }: Rota, week: Week, exchanged: Exchanged): PersonId | undefined =>
  week < 0 ? undefined : (exchanged.get(week) ?? people[week % people.length]);

/** The weeks that are somebody's, of those that are looked at. */
export function turnsOf(
  rota: Rota,
  person: PersonId,
  of: { readonly from: Week; readonly exchanged: Exchanged },
): Week[] {
  return weeksFrom(of.from, LOOKED_AHEAD).filter((week) => whoseTurn(rota, week, of.exchanged) === person);
}

export const weeksFrom = (from: Week, count: number): Week[] =>
  Array.from({ length: count }, (_, index) => Math.max(0, from) + index);

export interface HandOver {
  /** 0 is Monday. */
  readonly weekday: number;
  /** From midnight. */
  readonly minute: number;
}

/** `monday 9:00`; undefined for what is none. */
export function readHandOver(said: string): HandOver | undefined {
  const [day = "", clock = "", ...more] = said.trim().split(/\s+/);
  const weekday = weekdayNamed(day);
  const minute = readTime(clock);
  return weekday === undefined || minute === undefined || more.length > 0 ? undefined : { weekday, minute };
}

/** The day of the hand-over that was last, so that the first of the people is on call at once. */
export function firstDayAt({ weekday, minute }: HandOver, zone: string, now: Instant): Day {
  const today = dayAt(now, zone);
  const day = today - ((weekdayOf(today) - weekday + WEEK) % WEEK);
  return instantOf(day, minute, zone) <= now ? day : day - WEEK;
}

/** When somebody looks after the rota next: each day at the time of its hand-over. */
export function nextLook({ zone, minute }: Rota, after: Instant): Instant {
  for (let day = dayAt(after, zone); ; day += 1) {
    const at = instantOf(day, minute, zone);
    if (at > after) return at;
  }
}
