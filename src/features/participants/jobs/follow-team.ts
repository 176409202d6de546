import { membersAmong, presentStaff, readAnew } from "#features/people/index.ts";
import { answersFor, getTicket, isOpen, teamOfTicket, type WhenTeamChanged } from "#features/tickets/index.ts";
import { job } from "#kernel/jobs.ts";
import { MENTIONED_WITHIN } from "../by-discord.ts";
import { showWhoSees } from "../let-in.ts";
import { letTeamIn, putTeamOut } from "../team-in-thread.ts";
import { belongsIn, teamThreads } from "../team-threads.ts";
import { whoIsInThreads } from "../who-is-in-thread.ts";

/** A ticket was given to others, or goes on elsewhere: its private threads have in them who answers it now, besides whoever asks and takes part. */
export const followTeam = job<{ ticketId: string }>({
  job: "participants.follow-team",
  async run({ app, payload: { ticketId } }) {
    const known = await getTicket(app.db, ticketId);
    const { id, guildId, staffRoom } = known;
    const threads = await teamThreads(app.db, app, known);
    if (threads.length === 0) return;
    readAnew(app, guildId);
    // Asked of Discord before the transaction: nothing in it may wait.
    const all = await whoIsInThreads(app, guildId, threads);
    const team = await teamOfTicket(app.db, known);
    const members = await membersAmong(app, guildId, await presentStaff(app, guildId, team, []));
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, id);
      if (!isOpen(ticket) || ticket.staffRoom !== staffRoom) return;
      for (const { thread, inside } of all) {
        for (const member of inside) {
          if (member.isAdmin || (await answersFor(tx, ticket, member))) continue;
          await putTeamOut(tx, app, { ticket, thread }, member);
        }
        const isInside = new Set(inside.map((member) => member.id));
        for (const member of members) {
          if (isInside.has(member.id) || !(await belongsIn(tx, ticket, thread, member))) continue;
          await letTeamIn(tx, app, { ticket, thread }, member);
        }
      }
    });
  },
});

/** In channels at once. Where it moves, the new room is made for whoever answers it then, and this is about the one it is in until it is there. */
export const followTeamSoon: WhenTeamChanged = async (tx, app, ticket) => {
  await showWhoSees(tx, app, ticket);
  await app.jobs.add(tx, followTeam, { ticketId: ticket.id }, { at: app.clock.now(), key: `follow-team:${ticket.id}` });
};

/** Once it goes on there: the new room was made for who answered it when the move began, and mentions those. */
export const followTeamThere: WhenTeamChanged = async (tx, app, ticket) => {
  await followTeamSoon(tx, app, ticket);
  const at = app.clock.now() + MENTIONED_WITHIN;
  await app.jobs.add(tx, followTeam, { ticketId: ticket.id }, { at, key: `follow-team-there:${ticket.id}` });
};
