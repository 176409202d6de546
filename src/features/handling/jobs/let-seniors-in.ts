import { findType, seniorsLetIn } from "#features/desk/index.ts";
import { letTeamIn, putTeamOut } from "#features/participants/index.ts";
import { membersAmong, presentStaff, readAnew } from "#features/people/index.ts";
import { belongsInThread, getTicket, isOpen, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { arrangedFor, noteArranged } from "../seniors-in-thread.ts";

/** Where the topic says so, who is asked is in the ticket's private thread as long as they are. */
export const letSeniorsIn = job<{ ticketId: string }>({
  job: "handling.let-seniors-in",
  async run({ app, payload }) {
    const { id, guildId, staffRoom } = await getTicket(app.db, payload.ticketId);
    const room = await app.rooms.find(app.db, staffRoom);
    const roles = [...(await change(app.db, await getTicket(app.db, id)))];
    if (room?.kind === "private-thread" && roles.length > 0) readAnew(app, guildId);
    // Asked of Discord before the transaction: nothing in it may wait.
    const holders = room?.kind === "private-thread" ? await presentStaff(app, guildId, { roles, users: [] }, []) : [];
    const members = await membersAmong(app, guildId, holders);
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, id);
      // It moved meanwhile, and its card there brings another one of these.
      if (!isOpen(ticket) || ticket.staffRoom !== staffRoom) return;
      const before = { ...ticket, level: await arrangedFor(tx, ticket) };
      for (const member of members) {
        const [was, is] = [await belongsInThread(tx, before, member), await belongsInThread(tx, ticket, member)];
        if (was !== is) await (is ? letTeamIn : putTeamOut)(tx, app, ticket, member);
      }
      await noteArranged(tx, ticket);
    });
  },
});

/** Whether somebody is to be let in, or put out; else nothing is done. Safe to repeat. */
export async function arrangeSeniors(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  if (!isOpen(ticket) || (await change(tx, ticket)).size === 0) return;
  const when = { at: app.clock.now(), key: `let-seniors-in:${ticket.id}` };
  await app.jobs.add(tx, letSeniorsIn, { ticketId: ticket.id }, when);
}

/** Roles that are let in now and were not, and the other way round. */
async function change(db: Db, ticket: Ticket): Promise<ReadonlySet<Snowflake>> {
  const type = await findType(db, ticket.guildId, ticket.typeId);
  if (!type) return new Set();
  const was = seniorsLetIn(type, await arrangedFor(db, ticket));
  const is = seniorsLetIn(type, ticket.level);
  return new Set([...was, ...is].filter((role) => !(was.includes(role) && is.includes(role))));
}
