import { type CardLine, getTicket, type InfoLine, isOpen, NO_END } from "#features/tickets/index.ts";
import { type Text, text, time } from "#kernel/text.ts";
import type { Instant } from "#kernel/types.ts";

/** On the card, for whoever reads it. */
export const holdOnCard: CardLine = async (_, { heldAt, snoozedUntil }) =>
  heldAt === null || snoozedUntil === null ? undefined : cardText(snoozedUntil);

const cardText = (until: Instant): Text =>
  until === NO_END ? text("holds.card-no-end") : text("holds.card", { until: time(until) });

/** In `/ticket info`, for both sides. */
export const holdInInfo: InfoLine = async (db, ticketId) => {
  const ticket = await getTicket(db, ticketId);
  if (!isOpen(ticket) || ticket.heldAt === null || ticket.snoozedUntil === null) return undefined;
  if (ticket.snoozedUntil === NO_END) return text("holds.info-no-end");
  return text("holds.info", { at: time(ticket.snoozedUntil), date: time(ticket.snoozedUntil, "f") });
};
