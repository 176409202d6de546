import type { PersonId } from "#features/people/index.ts";
import type { Ticket, TicketChange } from "#features/tickets/index.ts";
import type { Right } from "#kernel/access.ts";
import type { Instant } from "#kernel/types.ts";
import { type Acts, isActing } from "./snip.ts";
import type { Changed, SnipUse } from "./use-store.ts";

/** What a snip's acts mean for a ticket at this moment, sent by this person. */
export function changeOf(acts: Acts, sender: PersonId, now: Instant): TicketChange {
  const { priority, addTags, removeTags, typeId, assign, snoozeFor } = acts;
  return {
    ...(priority === undefined ? {} : { priority }),
    ...(addTags === undefined ? {} : { addTags }),
    ...(removeTags === undefined ? {} : { removeTags }),
    ...(typeId === undefined ? {} : { typeId }),
    ...(assign === undefined ? {} : { assignee: assigneeOf(assign, sender) }),
    ...(snoozeFor === undefined ? {} : { snoozedUntil: now + snoozeFor }),
  };
}

/** What a snip's acts ask of whoever sends it, besides to answer. */
export function rightsFor({ close, ...others }: Acts): Right[] {
  const changes: Right[] = isActing(others) ? ["sort"] : [];
  return close === undefined ? changes : [...changes, "close"];
}

/** What undoing a snip asks of somebody: what it would by hand. */
export const rightsToUndo = ({ after, closed }: Pick<SnipUse, "after" | "closed">): Right[] => [
  ...(Object.keys(after).length > 0 ? (["sort"] as const) : []),
  ...(closed ? (["close"] as const) : []),
];

function assigneeOf(assign: NonNullable<Acts["assign"]>, sender: PersonId): PersonId | null {
  if ("person" in assign) return assign.person;
  return assign.to === "sender" ? sender : null;
}

const CHANGEABLE = ["priority", "tags", "typeId", "assignee", "snoozedUntil"] as const;

/** What differs between a ticket before and after, each side by itself. */
export function difference(before: Ticket, after: Ticket): { readonly before: Changed; readonly after: Changed } {
  const changed = CHANGEABLE.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const side = (ticket: Ticket): Changed => Object.fromEntries(changed.map((name) => [name, ticket[name]]));
  return { before: side(before), after: side(after) };
}

/** The change that takes back what a snip did: only what is still as the snip left it. Tags of others stay. */
export function undoing(
  now: Ticket,
  { before, after }: { readonly before: Changed; readonly after: Changed },
): TicketChange {
  const untouched = (name: (typeof CHANGEABLE)[number]) =>
    name in after && JSON.stringify(now[name]) === JSON.stringify(after[name]);
  const had = before.tags ?? [];
  const got = after.tags ?? [];
  return {
    ...(untouched("priority") && before.priority ? { priority: before.priority } : {}),
    ...(untouched("typeId") && before.typeId ? { typeId: before.typeId } : {}),
    ...(untouched("assignee") ? { assignee: before.assignee ?? null } : {}),
    ...(untouched("snoozedUntil") ? { snoozedUntil: before.snoozedUntil ?? null } : {}),
    ...("tags" in after
      ? { addTags: had.filter((tag) => !got.includes(tag)), removeTags: got.filter((tag) => !had.includes(tag)) }
      : {}),
  };
}
