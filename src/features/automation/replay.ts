import { type Fact, statusAfter, type Ticket } from "#features/tickets/index.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { dueAt } from "./due.ts";
import { happenedIn, tagsBefore, tagsIn } from "./happenings.ts";
import { plan, type Situation } from "./plan.ts";
import { isLasting, type Rule } from "./rule.ts";
import { ratingIn, stateOf } from "./situation.ts";

/** What a timeline does not say. */
export interface Around {
  /** From when to when it is asked what would have been done. */
  readonly from: Instant;
  readonly to: Instant;
  topicsAbove(typeId: string): readonly string[];
  isOpen(typeId: string, at: Instant): boolean;
  userOf(person: string): Snowflake | undefined;
  readonly roles: readonly Snowflake[];
  /** Of the form, while it is known; what was written in the ticket is not. */
  readonly form: string | null;
}

type State = Pick<
  Ticket,
  "status" | "openedAt" | "turnAt" | "snoozedUntil" | "tags" | "priority" | "typeId" | "assignee" | "level"
> & { readonly rating: Situation["rating"] };

/**
 * When a rule would have done what it does, by what stands on a ticket's timeline: what it would have changed, it did not. Words that nobody
 * kept are taken for those it waits for.
 */
export function replay(rule: Rule, ticket: Ticket, facts: readonly Fact[], around: Around): Instant[] {
  const { definition } = rule;
  const found: Instant[] = [];
  let state = beginning(ticket, facts);
  const ask = (
    now: State,
    at: Instant,
    about: Pick<Situation, "words"> & { readonly added?: readonly string[] | undefined },
  ) => {
    const isIn = at >= around.from && at <= around.to;
    if (isIn && plan(definition, situation(now, at, around, about)) !== undefined) found.push(at);
  };
  for (const fact of facts) {
    lasted(state, fact.at);
    const after = apply(state, fact);
    const happenings = happenedIn(fact, state, after.status);
    const happened = happenings.find(({ happening }) => happening === definition.when);
    state = after;
    if (happened) ask(state, fact.at, { added: happened.added, words: wordsOf(rule, around) });
  }
  lasted(state, around.to);
  return found;

  function lasted(now: State, until: Instant): void {
    if (!isLasting(definition.when) || found.length > 0) return;
    const due = dueAt({ definition, since: 0 }, now);
    if (due !== undefined && due <= until) ask(now, due, { words: null });
  }
}

const wordsOf = ({ definition: { when } }: Rule, { form }: Around): Situation["words"] =>
  when === "opened" ? form : "heard";

function situation(
  state: State,
  at: Instant,
  around: Around,
  { words, added }: Pick<Situation, "words"> & { readonly added?: readonly string[] | undefined },
): Situation {
  return {
    topics: around.topicsAbove(state.typeId),
    tags: added ?? state.tags,
    priority: state.priority,
    state: stateOf(state.status),
    resting: state.snoozedUntil !== null,
    assignee: state.assignee === null ? null : (around.userOf(state.assignee) ?? "somebody"),
    level: state.level,
    words,
    roles: around.roles,
    open: around.isOpen(state.typeId, at),
    age: at - state.openedAt,
    rating: state.rating,
  };
}

/** What a ticket was before its first fact: what changed, as it was before that; what did not, as it is. */
function beginning(ticket: Ticket, facts: readonly Fact[]): State {
  const parts = facts.flatMap(partsOf);
  const first = (kind: string) => parts.find((part) => part.kind === kind)?.data?.["from"];
  const wasAssigned = parts.some(({ kind }) => kind === "assigned" || kind === "unassigned");
  return {
    status: "opening",
    openedAt: ticket.openedAt,
    turnAt: ticket.openedAt,
    snoozedUntil: null,
    tags: tagsAtFirst(parts) ?? ticket.tags,
    priority: (first("priority-set") as Ticket["priority"] | undefined) ?? ticket.priority,
    typeId: (first("type-changed") as string | undefined) ?? ticket.typeId,
    assignee: wasAssigned ? null : ticket.assignee,
    level:
      (first("level-set") as number | undefined) ?? (parts.some(({ kind }) => kind === "level-set") ? 0 : ticket.level),
    rating: null,
  };
}

function tagsAtFirst(parts: readonly Part[]): readonly string[] | undefined {
  const first = parts.find((part) => tagsIn(part) !== undefined);
  return first && (tagsBefore(first) ?? []);
}

type Part = Pick<Fact, "kind" | "data">;

const CHANGES: readonly Fact["kind"][] = [
  "priority-set",
  "tags-set",
  "assigned",
  "unassigned",
  "type-changed",
  "level-set",
];

/** A fact, or all that it says at once. */
function partsOf({ kind, data = {} }: Part): Part[] {
  if (kind !== "saved-reply-acted" && kind !== "saved-reply-undone") return [{ kind, data }];
  return CHANGES.flatMap((one) => {
    const own = Object.entries(data).filter(([name]) => name === one || name.startsWith(`${one}-`));
    return own.length === 0
      ? []
      : [{ kind: one, data: Object.fromEntries(own.map(([name, value]) => [name.slice(one.length + 1), value])) }];
  });
}

function apply(before: State, fact: Fact): State {
  const status = statusAfter(before.status, fact.kind);
  const turned = status !== before.status && fact.kind !== "room-made" && fact.kind !== "queued";
  const moved = { ...before, status, turnAt: turned ? fact.at : before.turnAt };
  return Object.assign(moved, ...partsOf(fact).map(changeIn));
}

function changeIn({ kind, data = {} }: Part): Partial<State> {
  const tags = tagsIn({ kind, data });
  if (tags) return { tags };
  const to = data["to"];
  switch (kind) {
    case "priority-set":
      return { priority: to as Ticket["priority"] };
    case "type-changed":
      return { typeId: String(to) };
    case "level-set":
      return { level: Number(to) };
    case "assigned":
      return { assignee: String(to) };
    case "unassigned":
      return { assignee: null };
    case "snoozed":
    case "held":
      return { snoozedUntil: Number(data["until"]) };
    case "woken":
    case "resumed":
    case "reopened":
      return { snoozedUntil: null };
    case "rated":
      return { rating: ratingIn(data) };
    default:
      return {};
  }
}
