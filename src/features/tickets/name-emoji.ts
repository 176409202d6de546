import type { Ticket } from "./ticket.ts";
import { type State, stateOf } from "./transitions.ts";

const EMOJI: Readonly<Record<State, string>> = {
  opening: "🆕",
  queued: "🆕",
  new: "🆕",
  "waiting-staff": "🔔",
  "waiting-requester": "💬",
  inactive: "💤",
  closing: "⏳",
  review: "🔎",
  closed: "✅",
  deleted: "✅",
  failed: "✅",
};

/** What stands before a ticket's name: that of its mark, if it begins with one, else that of its state. */
export function nameEmoji(ticket: Pick<Ticket, "status" | "phase" | "mark">): string {
  const [own] = ticket.status === "closed" ? [] : (/^\p{RGI_Emoji}/v.exec(ticket.mark ?? "") ?? []);
  return own ?? EMOJI[stateOf(ticket)];
}
