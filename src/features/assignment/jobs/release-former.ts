import { findPresent, findUserId } from "#features/people/index.ts";
import {
  answersFor,
  changeTicket,
  getTicket,
  isOpen,
  saveDecision,
  type WhenTeamChanged,
} from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import { followAssignee } from "./arrange-room.ts";

/** A ticket was given to others: whoever looked after it and does not answer it now looks after it no longer. */
export const releaseFormer = job<{ ticketId: string }>({
  job: "assignment.release-former",
  async run({ app, payload: { ticketId } }) {
    const known = await getTicket(app.db, ticketId);
    const userId = known.assignee === null ? undefined : await findUserId(app.db, known.assignee);
    if (userId === undefined) return;
    // Asked of Discord before the transaction: nothing in it may wait.
    const member = await findPresent(app, known.guildId, userId);
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, ticketId);
      if (!isOpen(ticket) || ticket.assignee !== known.assignee) return;
      if (member && (await answersFor(tx, ticket, member))) return;
      const decision = changeTicket(ticket, { assignee: null }, null, app.clock.now());
      await saveDecision(tx, decision);
      await followAssignee(tx, app, decision.after);
    });
  },
});

export const releaseFormerSoon: WhenTeamChanged = async (tx, app, { id, assignee }) => {
  if (assignee === null) return;
  await app.jobs.add(tx, releaseFormer, { ticketId: id }, { at: app.clock.now(), key: `release-former:${id}` });
};
