import { createHash } from "node:crypto";
import type { TicketType, WorkingHours } from "#features/desk/index.ts";
import { afterWork } from "#features/gates/index.ts";
import { isOpen, type Ticket } from "#features/tickets/index.ts";
import type { Duration, Instant } from "#kernel/types.ts";

/** So much of a target has passed when whoever owes the reply is told. */
export const NEAR = 0.75;

/** What is owed: the first reply of a ticket, one to what its member wrote after that, or its end. */
export type Owed = "first" | "next" | "resolution";

/** What the team owes, and until when. */
export interface Target {
  readonly owed: Owed;
  readonly length: Duration;
  /** Since when it is owed: the same until it is given. */
  readonly since: Instant;
  readonly nearAt: Instant;
  readonly dueAt: Instant;
  /** Names the rule by which it was decided: another length, or other hours, is another rule. */
  readonly policy: string;
}

/**
 * The reply that is owed in a ticket; undefined when none is, or nobody counts. Only time passes in which the team is there; while it is the
 * member's turn there is nothing to count.
 */
export function targetOf(
  ticket: Pick<Ticket, "status" | "turnAt" | "priority" | "oneWay" | "practice" | "snoozedUntil">,
  { enforceTargets, targets, gates }: Pick<TicketType, "enforceTargets" | "targets" | "gates">,
): Target | undefined {
  const { hours } = gates;
  if (!enforceTargets || hours === null || !isOpen(ticket) || !isCounted(ticket)) return undefined;
  const owed = ticket.status === "new" ? "first" : "next";
  const key = owed === "first" ? "firstResponse" : "nextResponse";
  const length = targets.byPriority?.[ticket.priority]?.[key] ?? targets[key];
  if (length === null) return undefined;
  const since = ticket.turnAt;
  const dueAt = afterWork(hours, since, length);
  const nearAt = afterWork(hours, since, Math.round(length * NEAR));
  if (dueAt === null || nearAt === null) return undefined;
  return { owed, length, since, nearAt, dueAt, policy: policyOf(owed, length, hours) };
}

/** Whether it is the team that somebody waits for. */
export const isCounted = ({
  status,
  oneWay,
  practice,
  snoozedUntil,
}: Pick<Ticket, "status" | "oneWay" | "practice" | "snoozedUntil">): boolean =>
  !oneWay && !practice && snoozedUntil === null && (status === "new" || status === "waiting-staff");

export function policyOf(owed: Owed, length: Duration, hours: WorkingHours): string {
  const { timeZone, week, holidays } = hours;
  return createHash("sha256")
    .update(JSON.stringify([owed, length, timeZone, week, holidays]))
    .digest("hex")
    .slice(0, 16);
}
