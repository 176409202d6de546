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

export const isOff = (off: Pick<TimeOff, "from" | "until"> | undefined, at: Instant): boolean =>
  off !== undefined && off.from <= at && at < off.until;
