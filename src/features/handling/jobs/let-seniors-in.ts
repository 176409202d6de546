import { findType } from "#features/desk/index.ts";
import { belongsIn, letTeamIn, putTeamOut, type TeamThread, teamThreads } from "#features/participants/index.ts";
import { membersAmong, presentStaff, readAnew } from "#features/people/index.ts";
import { getTicket, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type AskedInto, arrangedFor, askedInto, noteArranged } from "../seniors-in-thread.ts";

/** Who is asked is in the thread beside a ticket, and where its topic says so in its private thread, for as long as they are. */
export const letSeniorsIn = job<{ ticketId: string }>({
  job: "handling.let-seniors-in",
  async run({ app, payload }) {
    const known = await getTicket(app.db, payload.ticketId);
    const { id, staffRoom } = known;
    // Asked of Discord before the transaction: nothing in it may wait.
    const members = await membersToMove(app, known);
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, id);
      const type = await findType(tx, ticket.guildId, ticket.typeId);
      // It moved meanwhile, and its card there brings another one of these.
      if (!type || !isOpen(ticket) || ticket.staffRoom !== staffRoom) return;
      const was = await arrangedFor(tx, ticket, type);
      for (const thread of await teamThreads(tx, app, ticket)) {
        for (const member of members) await move(tx, app, { ticket, thread, was }, member);
      }
      await noteArranged(tx, ticket, askedInto(type, ticket.level));
    });
  },
});

/** Whether somebody is to be let in, or put out; else nothing is done. Safe to repeat. */
export async function arrangeSeniors(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  if (!isOpen(ticket) || (await change(tx, ticket)).length === 0) return;
  const when = { at: app.clock.now(), key: `let-seniors-in:${ticket.id}` };
  await app.jobs.add(tx, letSeniorsIn, { ticketId: ticket.id }, when);
}

interface Member {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

async function membersToMove(app: App, ticket: Ticket): Promise<readonly Member[]> {
  const threads = await teamThreads(app.db, app, ticket);
  const roles = threads.length === 0 ? [] : await change(app.db, ticket);
  if (roles.length === 0) return [];
  readAnew(app, ticket.guildId);
  return membersAmong(app, ticket.guildId, await presentStaff(app, ticket.guildId, { roles, users: [] }, []));
}

interface Where {
  readonly ticket: Ticket;
  readonly thread: TeamThread;
  readonly was: AskedInto;
}

async function move(tx: Tx, app: App, { ticket, thread, was }: Where, member: Member): Promise<void> {
  const byTeam = await belongsIn(tx, { ...ticket, level: 0 }, thread, member);
  const before = byTeam || was[thread.is].some((role) => member.roles.includes(role));
  const now = await belongsIn(tx, ticket, thread, member);
  if (before !== now) await (now ? letTeamIn : putTeamOut)(tx, app, { ticket, thread }, member);
}

/** Roles that are asked now and were not, and the other way round, in either thread. */
async function change(db: Db, ticket: Ticket): Promise<readonly Snowflake[]> {
  const type = await findType(db, ticket.guildId, ticket.typeId);
  if (!type) return [];
  const was = await arrangedFor(db, ticket, type);
  const is = askedInto(type, ticket.level);
  const changed = (["own", "beside"] as const).flatMap((thread) =>
    [...was[thread], ...is[thread]].filter((role) => !(was[thread].includes(role) && is[thread].includes(role))),
  );
  return [...new Set(changed)];
}
