import type { AskedIdentity } from "#features/identity/index.ts";
import type { ContentId, PersonId } from "#features/people/index.ts";
import type { CloseTicketRequest } from "#features/tickets/index.ts";
import { type Duration, days, hours, type Instant, minutes } from "#kernel/types.ts";

/**
 * `scheduled`: at a time that somebody of the team chose. `countdown`: at once, but for the time in which it can be called off. `silence`:
 * when the member does not answer. `asked`: when the member says that it is solved.
 */
export type PlanKind = "scheduled" | "countdown" | "silence" | "asked";

/** What is to close a ticket. Of each kind there is one at most. */
export interface Plan {
  readonly ticketId: string;
  readonly kind: PlanKind;
  /** Null for `asked`. */
  readonly at: Instant | null;
  /** What the member wrote after this ends it. */
  readonly since: Instant;
  readonly by: PersonId | null;
  readonly how: ContentId | null;
  readonly note: string;
}

/** How somebody of the team wants it closed; kept sealed, because it has words and a name in it. */
export interface How {
  readonly name: string;
  readonly reason: string | null;
  readonly as?: AskedIdentity;
  readonly reasonFor?: "team";
  readonly tell: CloseTicketRequest["tell"];
}

export const LONGEST_AHEAD: Duration = minutes(10_080);
export const SOONEST: Duration = minutes(1);

/** However old a ticket is, its member has so long for an answer. */
const AT_LEAST: Duration = days(1);

export interface Silence {
  /** After so long without a word of the member. */
  readonly silence: Duration | null;
  /** So long after it was opened. */
  readonly age: Duration | null;
}

/** When silence since `turnAt` closes a ticket; null when nothing does. */
export function closesAt({ silence, age }: Silence, ticket: { openedAt: Instant; turnAt: Instant }): Instant | null {
  const times = [
    ...(silence === null ? [] : [ticket.turnAt + silence]),
    ...(age === null ? [] : [Math.max(ticket.openedAt + age, ticket.turnAt + AT_LEAST)]),
  ];
  return times.length === 0 ? null : Math.min(...times);
}

/** The member is told half way. */
export const warnsAt = ({ since, at }: { readonly since: Instant; readonly at: Instant }): Instant =>
  since + Math.floor((at - since) / 2);

/** By command: hours of silence. */
export const SILENCE_HOURS = { min: 1, max: 72 } as const;
export const silenceOf = (count: number): Duration => hours(count);
