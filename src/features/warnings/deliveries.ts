import { findDesk } from "#features/desk/index.ts";
import { getTicket, isShared } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { notDeliveredView } from "./views/warning.ts";
import { warningIdOf } from "./warning.ts";
import { findWarningById, markDelivered } from "./warning-store.ts";

/** When a member could read a warning, and when they never will. */
export const deliveries = (app: App): DeliveryListener => ({
  async delivered(tx, { source, at }) {
    const id = warningIdOf(source);
    if (id !== undefined) await markDelivered(tx, id, at);
  },

  async failed(tx, { source }) {
    const id = source === null ? undefined : warningIdOf(source);
    const warning = id === undefined ? undefined : await findWarningById(tx, id);
    if (!warning || warning.deliveredAt !== null || warning.takenBackAt !== null) return;
    const ticket = await getTicket(tx, warning.ticketId);
    if (isShared(ticket)) return;
    const desk = await findDesk(tx, ticket.guildId);
    const body = app.render(notDeliveredView(warning.number), desk?.locale ?? "en-US", ticket);
    await app.outbox.add(tx, ticket.staffRoom, { say: body, source: `not-warned:${warning.id}` });
  },
});
