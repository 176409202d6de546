import type { TicketType, WorkingHours } from "#features/desk/index.ts";
import { afterWork, workBetween } from "#features/gates/index.ts";
import { type Fact, isOpen, type Status, statusAfter, type Ticket } from "#features/tickets/index.ts";
import type { Duration, Instant } from "#kernel/types.ts";
import { isCounted, NEAR, policyOf, type Target } from "./target.ts";

/** A time in which the team had to act; `to` is null while it has to. */
export interface Spell {
  readonly from: Instant;
  readonly to: Instant | null;
}

type Happened = Pick<Fact, "kind" | "at" | "data">;

/** Facts from which it follows whose turn it was, and whether the ticket rested. */
export const TELLING: readonly Fact["kind"][] = [
  "queued",
  "room-made",
  "turn-passed",
  "requester-wrote",
  "closed",
  "reopened",
  "snoozed",
  "woken",
  "saved-reply-acted",
  "saved-reply-undone",
];

/** When the team had to act, by a timeline, the oldest first. While it is the member's turn, or the ticket rests or is closed, it has not. */
export function spellsOf(timeline: readonly Happened[]): Spell[] {
  const spells: Spell[] = [];
  let status: Status = "opening";
  let rests = false;
  let since: Instant | null = null;
  for (const fact of timeline) {
    status = statusAfter(status, fact.kind);
    rests = restsAfter(rests, fact);
    const runs = isTeams(status) && !rests;
    if (runs && since === null) since = fact.at;
    if (!runs && since !== null) {
      spells.push({ from: since, to: fact.at });
      since = null;
    }
  }
  return since === null ? spells : [...spells, { from: since, to: null }];
}

const isTeams = (status: Status): boolean => status === "new" || status === "waiting-staff";

function restsAfter(rests: boolean, { kind, data = {} }: Happened): boolean {
  if (kind === "snoozed" || "snoozed-until" in data) return true;
  return rests && !(kind === "woken" || kind === "closed" || kind === "requester-wrote" || "woken" in data);
}

/** Until when the ticket is to be solved, while that counts: only time in which the team had to act, in its hours. */
export function resolutionOf(
  ticket: Pick<Ticket, "status" | "openedAt" | "priority" | "oneWay" | "practice" | "snoozedUntil">,
  { enforceTargets, targets, gates }: Pick<TicketType, "enforceTargets" | "targets" | "gates">,
  spells: readonly Spell[],
): Target | undefined {
  const { hours } = gates;
  if (!enforceTargets || hours === null || !isOpen(ticket) || !isCounted(ticket)) return undefined;
  const length = targets.byPriority?.[ticket.priority]?.resolution ?? targets.resolution;
  const now = spells.at(-1);
  if (length === null || now?.to !== null) return undefined;
  const spent = spells.reduce((sum, { from, to }) => sum + (to === null ? 0 : workBetween(hours, from, to)), 0);
  const dueAt = reached(hours, now, length - spent);
  const nearAt = reached(hours, now, Math.round(length * NEAR) - spent);
  if (dueAt === null || nearAt === null) return undefined;
  return {
    owed: "resolution",
    length,
    since: ticket.openedAt,
    nearAt,
    dueAt,
    policy: policyOf("resolution", length, hours),
  };
}

const reached = (hours: WorkingHours, { from }: Spell, left: Duration): Instant | null => afterWork(hours, from, left);
