import type { ContentId, PersonId } from "#features/people/index.ts";
import { type Duration, days, type Instant, minutes } from "#kernel/types.ts";

/** What somebody of the team is told about a ticket at a time, in private. */
export interface Reminder {
  readonly id: string;
  readonly ticketId: string;
  readonly person: PersonId;
  readonly at: Instant;
  /** `asked`: with words of their own. `rested`: the ticket they let rest is awake. */
  readonly kind: "asked" | "rested";
  readonly words: ContentId | null;
  readonly madeAt: Instant;
  /** When it went out; it is forgotten once it arrived. */
  readonly sentAt: Instant | null;
}

/** Of words. */
export const LONGEST = 1000;
/** That one person can have waiting in a server. */
export const MOST = 25;
export const SOONEST: Duration = minutes(1);
export const LONGEST_AHEAD: Duration = days(90);

const SOURCE = "reminder:";

/** Names it in the lane of the DM. */
export const reminderSource = (id: string): string => `${SOURCE}${id}`;
export const reminderIdOf = (source: string): string | undefined =>
  source.startsWith(SOURCE) ? source.slice(SOURCE.length) : undefined;
