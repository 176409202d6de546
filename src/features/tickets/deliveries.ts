import { findDesk } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { findIntake } from "./intake.ts";
import { isShared, openingFailed, roomMade } from "./ticket.ts";
import { findTicketByStaffRoom, freeSlots, saveDecision } from "./ticket-store.ts";
import { openingFailedView } from "./views/opened.ts";

/** A ticket is real once its room is; one whose room can't be made is given up, and its requester told. */
export const deliveries = (app: App): DeliveryListener => ({
  async created(tx, { room, at }) {
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket) await saveDecision(tx, roomMade(ticket, at));
  },

  async held(tx, { room, because, creating, at }) {
    if (!creating) return;
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket?.status !== "opening") return;
    await saveDecision(tx, openingFailed(ticket, at, because));
    await freeSlots(tx, ticket.id);
    await app.rooms.abandon(tx, room);
    app.log.error({ ticketId: ticket.id, guildId: ticket.guildId, because }, "room could not be made");
    if (isShared(ticket)) return;
    const desk = await findDesk(tx, ticket.guildId);
    const intake = await findIntake(tx, app, ticket);
    await app.outbox.add(tx, ticket.requesterRoom, {
      say: app.render(openingFailedView(desk?.name ?? ""), intake?.locale ?? "en-US"),
      source: `failed:${ticket.id}`,
    });
  },
});
