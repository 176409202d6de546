import { NO_END, type Ticket } from "#features/tickets/index.ts";
import type { Instant } from "#kernel/types.ts";
import type { Lasting, Rule } from "./rule.ts";

/** What time is counted from. */
export type Timed = Pick<Ticket, "status" | "openedAt" | "turnAt" | "snoozedUntil">;

/**
 * When something has lasted long enough for a rule; undefined while it does not last. Time counts from when the rule was switched on at the
 * earliest, and a ticket that rests is due when it is awake, one that rests without an end not before somebody goes on with it.
 */
export function dueAt({ definition, since }: Pick<Rule, "definition" | "since">, ticket: Timed): Instant | undefined {
  const { when, after } = definition;
  if (after === null) return undefined;
  const from = lastsSince(when as Lasting, ticket);
  if (from === undefined) return undefined;
  if (ticket.snoozedUntil === NO_END) return undefined;
  return Math.max(Math.max(from, since) + after, ticket.snoozedUntil ?? 0);
}

function lastsSince(what: Lasting, { status, openedAt, turnAt }: Timed): Instant | undefined {
  const teams = status === "new" || status === "waiting-staff";
  const members = status === "waiting-requester";
  if (what === "since-opened") return teams || members ? openedAt : undefined;
  if (what === "unanswered") return teams ? turnAt : undefined;
  return members ? turnAt : undefined;
}
