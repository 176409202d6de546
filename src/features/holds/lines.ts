import { type CardLine, getTicket, type InfoLine, isOpen } from "#features/tickets/index.ts";
import { text, time } from "#kernel/text.ts";

/** On the card, for whoever reads it. */
export const holdOnCard: CardLine = async (_, { heldAt, snoozedUntil }) =>
  heldAt === null || snoozedUntil === null ? undefined : text("holds.card", { until: time(snoozedUntil) });

/** In `/ticket info`, for both sides. */
export const holdInInfo: InfoLine = async (db, ticketId) => {
  const ticket = await getTicket(db, ticketId);
  if (!isOpen(ticket) || ticket.heldAt === null || ticket.snoozedUntil === null) return undefined;
  return text("holds.info", { at: time(ticket.snoozedUntil), date: time(ticket.snoozedUntil, "f") });
};
