import { getTicket, ticketOfCard } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { planTarget } from "./jobs/decide.ts";

/** Once the card stands: then there is something to answer. */
export const planWhenReadable = (app: App): DeliveryListener => ({
  async delivered(tx, { source }) {
    const ticketId = ticketOfCard(source);
    if (ticketId !== undefined) await planTarget(tx, app, await getTicket(tx, ticketId));
  },
});
