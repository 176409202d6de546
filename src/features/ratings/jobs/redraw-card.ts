import { findDesk } from "#features/desk/index.ts";
import {
  closedCardAgain,
  closedSource,
  findIntake,
  getTicket,
  isShared,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import { findRating } from "../rating-store.ts";

/** The card in the DM says what was answered by command. */
export const redrawCard = job<{ ticketId: string }>({
  job: "ratings.redraw-card",
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    const rating = await findRating(app.db, ticket.id);
    const view = ticket.status === "closed" && rating ? await closedCardAgain(app, ticket) : undefined;
    if (!view || !rating) return;
    const desk = await findDesk(app.db, ticket.guildId);
    const intake = await findIntake(app.db, app, ticket);
    const edit = app.render(view, intake?.locale ?? desk?.locale ?? "en-US", ticket);
    const source = closedSource(ticket);
    const key = `${source}:rated:${rating.version}`;
    await app.write(async (tx) => app.outbox.add(tx, ticket.requesterRoom, { edit, source, key }));
  },
});

export async function redrawCardSoon(
  tx: Tx,
  { jobs, clock }: Pick<App, "jobs" | "clock">,
  ticket: Ticket,
): Promise<void> {
  if (isShared(ticket)) return;
  await jobs.add(tx, redrawCard, { ticketId: ticket.id }, { at: clock.now(), key: `rated:${ticket.id}` });
}
