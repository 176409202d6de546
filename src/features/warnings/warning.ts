import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Characters of one. */
export const LONGEST = 1000;

/** A word of warning to a member, said through a ticket. */
export interface Warning {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Counts up per server, never used twice: what staff name it by. */
  readonly number: number;
  readonly ticketId: string;
  readonly member: PersonId;
  readonly author: PersonId;
  /** Null once it was taken back, or forgotten. */
  readonly words: ContentId | null;
  /** The team of that ticket may not know who asks: such a one is on no list of the member's. */
  readonly hidden: boolean;
  /** Changes so far, from 1. */
  readonly version: number;
  readonly givenAt: Instant;
  readonly editedAt: Instant | null;
  readonly takenBackAt: Instant | null;
  /** When the member could read it; null before. */
  readonly deliveredAt: Instant | null;
}

/** Names what the member reads, in their lane. */
export const warningSource = (id: string): string => `warning:${id}`;
export const warningIdOf = (source: string): string | undefined =>
  source.startsWith("warning:") ? source.slice("warning:".length) : undefined;
/** Names the line in the staff room. */
export const noteSource = (id: string): string => `warned:${id}`;
