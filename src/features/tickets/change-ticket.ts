import type { Priority } from "#features/desk/index.ts";
import type { PersonId } from "#features/people/index.ts";
import type { Instant } from "#kernel/types.ts";
import type { Decision, Fact, Ticket } from "./ticket.ts";

/** What can be changed about a ticket by the team, a rule or a saved reply. What is left out stays. */
export interface TicketChange {
  readonly priority?: Priority;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly assignee?: PersonId | null;
  readonly department?: string | null;
  /** 0 to 10. */
  readonly level?: number;
  readonly typeId?: string;
  /** Null: it rests no longer. Of one on hold nothing changes. */
  readonly snoozedUntil?: Instant | null;
  /** Whether it stands before others in the team's lists. */
  readonly pinned?: boolean;
  /** A word or two; null: none any more. */
  readonly mark?: string | null;
}

/** At most this many tags; more are left out. */
export const MOST_TAGS = 25;

/** Changes a ticket: one fact for each thing that became another. Nothing changed: no fact. `by` is null for a rule. */
export function changeTicket(ticket: Ticket, change: TicketChange, by: PersonId | null, at: Instant): Decision {
  const tags = tagsAfter(ticket, change);
  const after: Ticket = {
    ...ticket,
    priority: change.priority ?? ticket.priority,
    tags,
    assignee: change.assignee === undefined ? ticket.assignee : change.assignee,
    department: change.department === undefined ? ticket.department : change.department,
    level: change.level ?? ticket.level,
    typeId: change.typeId ?? ticket.typeId,
    snoozedUntil:
      change.snoozedUntil === undefined || ticket.heldAt !== null ? ticket.snoozedUntil : change.snoozedUntil,
    mark: change.mark === undefined ? ticket.mark : change.mark,
    pinnedAt: change.pinned === undefined ? ticket.pinnedAt : change.pinned ? (ticket.pinnedAt ?? at) : null,
  };
  const facts = differences(ticket, after).map((fact): Fact => ({ at, person: by, ...fact }));
  return { before: ticket, after: { ...after, version: ticket.version + facts.length }, facts };
}

/** The same change as one entry on the timeline: for what was decided as one and is undone as one. Nothing changed: no entry. */
export function asOneFact({ before, after, facts }: Decision, fact: Fact): Decision {
  if (facts.length === 0) return { before, after, facts };
  const data = Object.assign({}, ...facts.map(({ kind, data: more = {} }) => prefixed(kind, more)), fact.data);
  return { before, after: { ...after, version: before.version + 1 }, facts: [{ ...fact, data }] };
}

function prefixed(kind: string, data: NonNullable<Fact["data"]>): NonNullable<Fact["data"]> {
  const entries = Object.entries(data).map(([name, value]) => [`${kind}-${name}`, value]);
  return Object.fromEntries(entries.length > 0 ? entries : [[kind, true]]);
}

function tagsAfter({ tags }: Ticket, { addTags = [], removeTags = [] }: TicketChange): readonly string[] {
  const after = new Set([...tags, ...addTags]);
  for (const tag of removeTags) after.delete(tag);
  return [...after].sort().slice(0, MOST_TAGS);
}

function differences(before: Ticket, after: Ticket): Pick<Fact, "kind" | "data">[] {
  const facts: Pick<Fact, "kind" | "data">[] = [];
  if (before.priority !== after.priority) {
    facts.push({ kind: "priority-set", data: { from: before.priority, to: after.priority } });
  }
  if (before.tags.join() !== after.tags.join()) {
    facts.push({ kind: "tags-set", data: { from: before.tags.join(), tags: after.tags.join() } });
  }
  if (before.assignee !== after.assignee) {
    facts.push(after.assignee === null ? { kind: "unassigned" } : { kind: "assigned", data: { to: after.assignee } });
  }
  if (before.department !== after.department) {
    facts.push({ kind: "department-set", data: { from: before.department ?? "", to: after.department ?? "" } });
  }
  if (before.level !== after.level) facts.push({ kind: "level-set", data: { from: before.level, to: after.level } });
  if (before.typeId !== after.typeId) {
    facts.push({ kind: "type-changed", data: { from: before.typeId, to: after.typeId } });
  }
  if (before.snoozedUntil !== after.snoozedUntil) {
    facts.push(
      after.snoozedUntil === null ? { kind: "woken" } : { kind: "snoozed", data: { until: after.snoozedUntil } },
    );
  }
  if (before.pinnedAt !== after.pinnedAt) facts.push({ kind: after.pinnedAt === null ? "unpinned" : "pinned" });
  if (before.mark !== after.mark) facts.push({ kind: after.mark === null ? "unmarked" : "marked" });
  return facts;
}
