import type { Priority, TicketType } from "#features/desk/index.ts";
import { type Text, type Translate, text } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";
import { type State, stateOf } from "./transitions.ts";

const STATE: Readonly<Record<State, Text>> = {
  opening: text("tickets.tag-new"),
  queued: text("tickets.tag-new"),
  new: text("tickets.tag-new"),
  "waiting-staff": text("tickets.tag-team-turn"),
  "waiting-requester": text("tickets.tag-member-turn"),
  inactive: text("tickets.tag-inactive"),
  closing: text("tickets.tag-closing"),
  review: text("tickets.tag-review"),
  closed: text("tickets.tag-closed"),
  deleted: text("tickets.tag-closed"),
  failed: text("tickets.tag-closed"),
};

const PRIORITY: Readonly<Record<Priority, Text>> = {
  low: text("tickets.tag-low"),
  normal: text("tickets.tag-normal"),
  high: text("tickets.tag-high"),
  urgent: text("tickets.tag-urgent"),
  critical: text("tickets.tag-critical"),
};

/** Names of a forum's tags: those that a ticket has, and all that tickets may have. A forum has those of them that its server made. */
export function ticketTags(
  ticket: Pick<Ticket, "status" | "phase" | "priority">,
  type: Pick<TicketType, "name">,
  translate: Translate,
): { readonly tags: readonly string[]; readonly ours: readonly string[] } {
  const all = [...Object.values(STATE), ...Object.values(PRIORITY)].map(translate);
  return {
    tags: [translate(STATE[stateOf(ticket)]), translate(PRIORITY[ticket.priority]), type.name],
    ours: [...new Set([...all, type.name])],
  };
}
