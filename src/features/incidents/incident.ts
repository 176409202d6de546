import type { PersonId } from "#features/people/index.ts";
import type { KeptFile } from "#kernel/files.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Tickets of one incident; what concerns more people is an announcement. */
export const MOST_TICKETS = 500;
/** Added by one command. */
export const MOST_AT_ONCE = 50;

/** Something that several members ask about: one ticket, whose news reach the members of all that belong to it. */
export interface Incident {
  /** The ticket that it is. */
  readonly ticketId: string;
  readonly startedAt: Instant;
  /** Null while it goes on. */
  readonly endedAt: Instant | null;
}

/** News for all of them, written down before anybody reads them. */
export interface Update {
  readonly id: string;
  readonly incidentId: string;
  /** Whether the incident ends with it, and its tickets, too. */
  readonly ends: "nothing" | "the incident" | "the tickets, too";
  readonly by: PersonId;
  readonly madeAt: Instant;
  /** When somebody said that it may go out; null before. */
  readonly begunAt: Instant | null;
}

/** What is kept of it, sealed, until all have it. */
export interface Words {
  /** Null: only the tickets are closed. */
  readonly text: string | null;
  /** Held until all have them. */
  readonly files?: readonly KeptFile[];
  readonly author: { readonly id: Snowflake; readonly displayName: string; readonly roles: readonly Snowflake[] };
}

/** What became of an update in one ticket. What was said there is the conversation's to tell. */
export type Reached = "waiting" | "said" | "closed" | "left-out" | "given-up";

/** The numbers in what somebody typed: `12, 13 #14`. Undefined when there is anything else in it, or no number. */
export function readNumbers(typed: string): readonly number[] | undefined {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== "");
  if (words.length === 0 || !words.every((word) => /^#?\d{1,9}$/.test(word))) return undefined;
  return [...new Set(words.map((word) => Number(word.replace("#", ""))))];
}
