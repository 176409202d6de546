import type { ContentId, PersonId } from "#features/people/index.ts";
import { type Duration, days, type Instant, minutes, type Snowflake } from "#kernel/types.ts";

/** Characters of a reason. */
export const LONGEST = 500;
export const SOONEST: Duration = minutes(1);
export const LATEST: Duration = days(3650);

/** A word of warning to somebody of the team about how they work, by whoever runs the server. */
export interface StaffWarning {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Counts up per server, never used twice: what it is named by. */
  readonly number: number;
  readonly member: PersonId;
  readonly giver: PersonId;
  /** Null once it was taken back, or is over. */
  readonly words: ContentId | null;
  readonly givenAt: Instant;
  /** When it no longer counts; null: never. */
  readonly expiresAt: Instant | null;
  readonly takenBackAt: Instant | null;
  /** When they could read it; null before. */
  readonly toldAt: Instant | null;
}

const SOURCE = "staff-warning:";

/** Names what they read, in the lane of their DM. */
export const warningSource = (id: string): string => `${SOURCE}${id}`;
export const warningIdOf = (source: string): string | undefined =>
  source.startsWith(SOURCE) ? source.slice(SOURCE.length) : undefined;
