import { awayAt } from "#features/gates/index.ts";
import { findTypeOfTicket, getTicket, ticketOfCard } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { tellOnCall } from "./jobs/tell.ts";
import { onCallAt } from "./on-call-now.ts";

/** Once the card of a new ticket stands while its team is away: then there is something to look at. */
export const whenOpened = (app: App): DeliveryListener => ({
  async delivered(tx, { source, at }) {
    const ticketId = ticketOfCard(source);
    const ticket = ticketId === undefined ? undefined : await getTicket(tx, ticketId);
    if (ticket?.status !== "new" || ticket.practice) return;
    const type = await findTypeOfTicket(tx, ticket);
    if (!type || awayAt(type.gates.hours, at) === null) return;
    if ((await onCallAt(tx, ticket.guildId, at)).length === 0) return;
    await app.jobs.add(tx, tellOnCall, { ticketId: ticket.id }, { at, key: `on-call:${ticket.id}` });
  },
});
