import { type Text, text } from "#kernel/text.ts";
import { isOpen, type Ticket } from "../ticket.ts";
import type { Reader } from "../who-closed.ts";

/** What shows of an open ticket before whose turn it is, and the team's mark; what the team looks into, and marks, is its own. */
export function phaseWords(ticket: Ticket, reader: Reader): readonly Text[] {
  if (!isOpen(ticket)) return [];
  const { phase, mark } = ticket;
  return [
    ...(phase === "inactive" ? [text("tickets.phase-inactive")] : []),
    ...(phase === "closing" ? [text("tickets.phase-closing")] : []),
    ...(phase === "review" && reader === "team" ? [text("tickets.phase-review")] : []),
    ...(mark !== null && reader === "team" ? [text("tickets.phase-mark", { mark })] : []),
  ];
}

/** Parts of one line. */
export const inOneLine = (first: Text, rest: readonly Text[]): Text =>
  rest.reduce((before, next) => text("tickets.in-line", { before, next }), first);
