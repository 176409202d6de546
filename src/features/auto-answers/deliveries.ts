import { findIntake, findTicketByStaffRoom, ticketOfCard } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { answerForm } from "./jobs/answer-form.ts";

/** A ticket is open once its card stands in the room: then its form is answered, if there is an answer. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { room, source, at }) {
    const ticketId = ticketOfCard(source);
    const ticket = ticketId === undefined ? undefined : await findTicketByStaffRoom(tx, room);
    if (!ticket || ticket.id !== ticketId) return;
    const intake = await findIntake(tx, app, ticket);
    if (!intake || intake.answers.length === 0) return;
    await app.jobs.add(tx, answerForm, { ticketId: ticket.id }, { at, key: ticket.id });
  },
});
