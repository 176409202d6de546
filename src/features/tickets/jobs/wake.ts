import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { showCard } from "../card-state.ts";
import { changeTicket } from "../change-ticket.ts";
import { saveDecision } from "../save-decision.ts";
import { isOpen, NO_END, resume, type Ticket } from "../ticket.ts";
import { getTicket } from "../ticket-store.ts";
import { doWhen, whenResumed } from "../when.ts";

/** To call in the transaction that let a ticket rest: it wakes at its time. One that rests no longer, or longer, is left alone then. */
export async function wakeLater(tx: Tx, app: Pick<App, "jobs">, { id, snoozedUntil }: Ticket): Promise<void> {
  if (snoozedUntil === null || snoozedUntil === NO_END) return;
  await app.jobs.add(tx, wake, { ticketId: id }, { at: snoozedUntil, key: `wake:${id}` });
}

export const wake = job<{ ticketId: string }>({
  job: "tickets.wake",
  async run({ app, payload }) {
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, payload.ticketId);
      const now = app.clock.now();
      if (!isOpen(ticket) || ticket.snoozedUntil === null || ticket.snoozedUntil > now) return;
      const wasHeld = ticket.heldAt !== null;
      const decision = wasHeld ? resume(ticket, null, now) : changeTicket(ticket, { snoozedUntil: null }, null, now);
      await saveDecision(tx, decision);
      await showCard(tx, app, wasHeld ? await doWhen(whenResumed, tx, app, decision) : decision.after);
    });
  },
});
