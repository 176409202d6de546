import { getTicket, type InfoLine, isOpen } from "#features/tickets/index.ts";
import { text, time } from "#kernel/text.ts";

/** In `/ticket info`, for the team: until when it rests. */
export const restsLine: InfoLine = async (db, ticketId, reader) => {
  const ticket = await getTicket(db, ticketId);
  if (reader !== "team" || ticket.snoozedUntil === null || ticket.heldAt !== null || !isOpen(ticket)) return undefined;
  return text("reminders.info-rests", { at: time(ticket.snoozedUntil), date: time(ticket.snoozedUntil, "f") });
};
