import { belongsIn, letTeamIn, type TeamThread, teamThreads, whoIsInThreads } from "#features/participants/index.ts";
import { findUserId, membersAmong, presentStaff, readAnew } from "#features/people/index.ts";
import { getTicket, isOpen, type WhenTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { job } from "#kernel/jobs.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { listGivenSince } from "../change-store.ts";
import { listChangedSince } from "../team-member-store.ts";

interface Payload {
  readonly ticketId: string;
  /** When it was closed. */
  readonly since: Instant;
}

/**
 * A closed ticket follows nobody's roles: once it is open again, who came to its team since is let into its private threads. Who was of it
 * before and left them by their own will is not.
 */
export const letNewIn = job<Payload>({
  job: "permissions.let-new-in",
  async run({ app, payload: { ticketId, since } }) {
    const known = await getTicket(app.db, ticketId);
    const { guildId, staffRoom } = known;
    const threads = await teamThreads(app.db, app, known);
    // Asked of Discord before the transaction: nothing in it may wait.
    const came = threads.length === 0 ? [] : await whoCame(app, guildId, since);
    if (came.length === 0) return;
    const all = await whoIsInThreads(app, guildId, threads);
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, ticketId);
      if (!isOpen(ticket) || ticket.staffRoom !== staffRoom) return;
      for (const { thread, inside } of all) {
        for (const member of came) {
          if (isInside(inside, member) || !(await belongsIn(tx, ticket, thread, member))) continue;
          await letTeamIn(tx, app, { ticket, thread }, member);
        }
      }
    });
  },
});

export const letNewInSoon: WhenTicket = async (tx, app, ticket, { closedAt }) => {
  const threads: readonly TeamThread[] = closedAt === null ? [] : await teamThreads(tx, app, ticket);
  if (closedAt === null || threads.length === 0) return ticket;
  const when = { at: app.clock.now(), key: `let-new-in:${ticket.id}` };
  await app.jobs.add(tx, letNewIn, { ticketId: ticket.id, since: closedAt }, when);
  return ticket;
};

interface Member {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

const isInside = (inside: readonly Pick<Member, "id">[], { id }: Member): boolean =>
  inside.some((member) => member.id === id);

/** Who got a role of the team, or was given a level by name or by role, since then; as they are now. */
async function whoCame(app: App, guildId: Snowflake, since: Instant): Promise<readonly Member[]> {
  const { roles, people } = await listGivenSince(app.db, guildId, since);
  const given = await Promise.all(people.map((person) => findUserId(app.db, person)));
  const changed = await listChangedSince(app.db, guildId, since);
  if (roles.length + given.length + changed.length === 0) return [];
  readAnew(app, guildId);
  const byRole = roles.length === 0 ? [] : await presentStaff(app, guildId, { roles, users: [] }, []);
  const ids = [...changed, ...given.filter((id) => id !== undefined), ...byRole];
  return membersAmong(app, guildId, [...new Set(ids)]);
}
