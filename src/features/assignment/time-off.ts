import type { PersonId } from "#features/people/index.ts";
import { type Duration, days, type Instant } from "#kernel/types.ts";

/** The longest time off, and how far ahead it can begin. */
export const LONGEST_OFF: Duration = days(366);

/** When somebody of the team is not there, whatever their shift says. */
export interface TimeOff {
  readonly person: PersonId;
  readonly from: Instant;
  /** Not included. */
  readonly until: Instant;
}

/** Of one person in a server. */
export const MOST_OFF = 25;

export const isOff = (off: readonly Span[] | undefined, at: Instant): boolean => offAt(off, at) !== undefined;

/** The one that is going on. */
export const offAt = <T extends Span>(off: readonly T[] | undefined, at: Instant): T | undefined =>
  off?.find(({ from, until }) => from <= at && at < until);

/** What somebody says anew takes the place of what it overlaps with; the rest stays, in the order of time. */
export const withTimeOff = <T extends Span>(off: readonly T[], said: T): T[] =>
  [...off.filter(({ from, until }) => until <= said.from || said.until <= from), said].sort((a, b) => a.from - b.from);

/** Without the one that is going on, else the next one. Undefined when there is none. */
export function withoutTimeOff<T extends Span>(off: readonly T[], now: Instant): T[] | undefined {
  const over = offAt(off, now) ?? off.find(({ from }) => from > now);
  return over && off.filter((one) => one !== over);
}

type Span = Pick<TimeOff, "from" | "until">;
