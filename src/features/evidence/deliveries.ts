import { findTicketByStaffRoom } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { DeliveryListener } from "#kernel/outbox.ts";
import { FORGOTTEN_AFTER } from "./evidence.ts";
import { listOfTicket, markUnsent } from "./evidence-store.ts";
import { forgetOldEvidence } from "./jobs/forget-evidence.ts";

/** Of a ticket that could not be opened its reporter has the copy again: the message may be gone by now. */
export const deliveries = (app: App): DeliveryListener => ({
  async held(tx, { room }) {
    const ticket = await findTicketByStaffRoom(tx, room);
    if (ticket?.status !== "failed") return;
    for (const { id, takenAt } of await listOfTicket(tx, app, ticket.id)) {
      await markUnsent(tx, id);
      await app.jobs.add(tx, forgetOldEvidence, { id }, { at: takenAt + FORGOTTEN_AFTER, key: `evidence:${id}` });
    }
  },
});
