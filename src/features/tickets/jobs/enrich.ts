import { changeWords } from "#features/people/index.ts";
import { job } from "#kernel/jobs.ts";
import { showCard } from "../card-state.ts";
import { findIntake, type Intake } from "../intake.ts";
import { getTicket } from "../ticket-store.ts";

/**
 * Asks what features know of who asks, once the card stands, and puts it on the card. Kept sealed with the rest of the intake, and
 * forgotten with it. Nothing is asked about a member who is not named.
 */
export const enrichCard = job<{ ticketId: string }>({
  job: "tickets.enrich",
  attempts: 3,
  async run({ app, payload }) {
    const ticket = await getTicket(app.db, payload.ticketId);
    const before = await findIntake(app.db, app, ticket);
    if (!app.enrich || ticket.alias !== null || !before?.userId) return;
    const known = await app.enrich({ guildId: ticket.guildId, userId: before.userId });
    if (known.length === 0) return;
    await app.write(async (tx) => {
      const now = await getTicket(tx, ticket.id);
      const intake = await findIntake(tx, app, now);
      // Somebody else may ask by now.
      if (!intake || now.intake === null || intake.userId !== before.userId) return;
      const enriched: Intake = { ...intake, known };
      await changeWords(tx, app, now.intake, JSON.stringify(enriched));
      await showCard(tx, app, now);
    });
  },
});
