import type { ContentId, PersonId } from "#features/people/index.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Characters of one: a card holds as many as a page shows, uncut. */
export const LONGEST = 750;

/** What the team keeps about a ticket or about a member. Nobody else reads it. */
export interface Note {
  readonly id: string;
  readonly guildId: Snowflake;
  /** Counts up per server, never used twice: what staff name it by. */
  readonly number: number;
  readonly about: About;
  readonly author: PersonId;
  readonly words: ContentId;
  readonly keptAt: Instant;
}

export type About = { readonly ticket: string } | { readonly member: PersonId };
