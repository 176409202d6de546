import { readAnew } from "#features/people/index.ts";
import { answersFor, getTicket, isOpen, type WhenTicket } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import { putTeamOut } from "../team-in-thread.ts";
import { teamThreads } from "../team-threads.ts";
import { whoIsInThreads } from "../who-is-in-thread.ts";

/** A closed ticket follows nobody's roles: once it is open again, who is of its team no more is put out of its private threads. */
export const putFormerOut = job<{ ticketId: string }>({
  job: "participants.put-former-out",
  async run({ app, payload: { ticketId } }) {
    const { id, guildId, staffRoom } = await getTicket(app.db, ticketId);
    const threads = await teamThreads(app.db, app, { id, staffRoom });
    if (threads.length === 0) return;
    readAnew(app, guildId);
    // Asked of Discord before the transaction: nothing in it may wait.
    const all = await whoIsInThreads(app, guildId, threads);
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, id);
      if (!isOpen(ticket) || ticket.staffRoom !== staffRoom) return;
      for (const { thread, inside } of all) {
        for (const member of inside) {
          if (member.isAdmin || (await answersFor(tx, ticket, member))) continue;
          await putTeamOut(tx, app, { ticket, thread }, member);
        }
      }
    });
  },
});

export const putFormerOutSoon: WhenTicket = async (tx, app, ticket) => {
  const when = { at: app.clock.now(), key: `put-former-out:${ticket.id}` };
  if ((await teamThreads(tx, app, ticket)).length > 0)
    await app.jobs.add(tx, putFormerOut, { ticketId: ticket.id }, when);
  return ticket;
};
