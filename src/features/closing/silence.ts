import { type ClosingRules, getType } from "#features/desk/index.ts";
import { isOpen, type Ticket } from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { closesAt, type Plan } from "./plan.ts";

/** Which tickets time leaves alone, whatever the topic says of the others. */
export const isSpared = ({ tags, assignee, priority }: Ticket, { spared }: ClosingRules): boolean =>
  (spared.claimed && assignee !== null) ||
  spared.priorities.includes(priority) ||
  spared.tags.some((tag) => tags.includes(tag));

/** Whether silence may still close it: it is the member's turn, and neither the ticket nor its topic became such that time leaves it alone. */
export async function counts(db: Db, ticket: Ticket, plan: Plan): Promise<boolean> {
  if (!isOpen(ticket) || ticket.status !== "waiting-requester" || ticket.turnAt > plan.since) return false;
  if (plan.by !== null) return true;
  const { closing } = await getType(db, ticket.guildId, ticket.typeId);
  return closesAt(closing, ticket) !== null && !isSpared(ticket, closing);
}
