import { listTypes, type TicketType } from "#features/desk/index.ts";
import { isWorking } from "#features/gates/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, listNewestFacts, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant } from "#kernel/types.ts";
import type { Situation } from "./plan.ts";
import type { Condition, State } from "./rule.ts";

/** What is asked of a ticket, beside the ticket itself. */
export interface About {
  readonly at: Instant;
  readonly conditions: readonly Condition[];
  /** Of a tag that was added: which. */
  readonly added?: readonly string[] | undefined;
  /** `form`: what it said is looked at, while it may be known. */
  readonly words: "form" | "heard" | null;
}

/** A ticket as its rules see it. What no condition asks for is not read. */
export async function situationOf(
  db: Db,
  app: Pick<App, "vault">,
  ticket: Ticket,
  { at, conditions, added, words }: About,
): Promise<Situation> {
  const asks = (...what: readonly Condition["is"][]) => conditions.some(({ is }) => what.includes(is));
  const types = asks("topic", "hours") ? await listTypes(db, ticket.guildId) : [];
  const readsForm = words === "form" && asks("words");
  const intake = readsForm || asks("role") ? await findIntake(db, app, ticket) : undefined;
  const [rated] = asks("rating") ? await listNewestFacts(db, ticket.id, ["rated"], 1) : [];
  return {
    topics: topicsAbove(types, ticket.typeId),
    tags: added ?? ticket.tags,
    priority: ticket.priority,
    state: stateOf(ticket.status),
    resting: ticket.snoozedUntil !== null,
    assignee: asks("assigned") ? await assigneeOf(db, ticket) : null,
    level: ticket.level,
    words: readsForm
      ? (intake?.answers.map((answer) => answer.words).join("\n") ?? null)
      : words === "heard"
        ? words
        : null,
    roles: intake?.roles ?? [],
    open: isOpenAt(types, ticket.typeId, at),
    age: at - ticket.openedAt,
    rating: rated ? ratingIn(rated.data) : null,
  };
}

async function assigneeOf(db: Db, { assignee }: Ticket): Promise<Situation["assignee"]> {
  return assignee === null ? null : ((await findUserId(db, assignee)) ?? "somebody");
}

export function stateOf(status: string): State {
  if (status === "waiting-staff") return "team";
  if (status === "waiting-requester") return "member";
  return status === "closed" || status === "failed" ? "closed" : "new";
}

export function ratingIn(data: Readonly<Record<string, unknown>> = {}): Situation["rating"] {
  const { scale, points } = data;
  const fits = (scale === "two-point" || scale === "stars") && typeof points === "number";
  return fits ? { scale, points } : null;
}

/** Where nobody set hours, the team is always there. */
export function isOpenAt(types: readonly TicketType[], typeId: string, at: Instant): boolean {
  const hours = types.find(({ id }) => id === typeId)?.gates.hours;
  return !hours || isWorking(hours, at);
}

/** A topic and those above it. */
export function topicsAbove(types: readonly Pick<TicketType, "id" | "parentId">[], typeId: string): string[] {
  const path: string[] = [];
  for (let next: string | null = typeId; next !== null && !path.includes(next); ) {
    path.push(next);
    const at: string = next;
    next = types.find(({ id }) => id === at)?.parentId ?? null;
  }
  return path;
}
