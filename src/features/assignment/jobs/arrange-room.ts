import { forgetPutOut, letTeamIn, listPutOut, putAside, showWhoSees } from "#features/participants/index.ts";
import { findGuildMember, findUserId } from "#features/people/index.ts";
import { accessOfTeam, answersFor, getTicket, isOpen, othersMay, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findArranged, saveArranged } from "../claim-room-store.ts";
import { type InThread, whoIsInThread } from "../who-is-in-thread.ts";

/**
 * The room of a ticket follows who looks after it: a channel shows the rest of the team what they may, a private thread has them in it or
 * not. Threads and posts of a channel stay as they are.
 */
export const arrangeRoom = job<{ ticketId: string }>({
  job: "assignment.arrange-room",
  async run({ app, payload }) {
    const { ticketId } = payload;
    const { guildId, staffRoom } = await getTicket(app.db, ticketId);
    const room = await app.rooms.find(app.db, staffRoom);
    // Not made yet: once its card stands in it.
    if (!room?.channelId) return;
    const isThread = room.kind === "private-thread";
    // Asked of Discord before the transaction: nothing in it may wait.
    const inside = isThread ? await whoIsInThread(app, guildId, room.channelId) : [];
    const away = isThread ? await whoIsAway(app, { guildId, ticketId }) : [];
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, ticketId);
      // It moved meanwhile, and its card there brings another one of these.
      if (ticket.staffRoom !== staffRoom) return;
      await showWhoSees(tx, app, ticket);
      if (isThread) await arrangeThread(tx, app, ticket, { inside, away });
      await saveArranged(tx, ticketId, await arrangedAs(tx, ticket));
    });
  },
});

/** Whether the room is as it should be; else it soon is. Safe to repeat. */
export async function arrangeWhenChanged(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  if (!isOpen(ticket) || (await arrangedAs(tx, ticket)) === (await findArranged(tx, ticket.id))) return;
  await app.jobs.add(
    tx,
    arrangeRoom,
    { ticketId: ticket.id },
    { at: app.clock.now(), key: `arrange-room:${ticket.id}` },
  );
}

/** Undefined: for the whole team. */
async function arrangedAs(db: Db, ticket: Ticket): Promise<string | undefined> {
  const may = await othersMay(db, ticket);
  return may === "answer" ? undefined : `${ticket.staffRoom}:${ticket.assignee}:${may}`;
}

interface Away {
  readonly id: Snowflake;
  readonly person: string;
  readonly roles: readonly Snowflake[];
}

async function whoIsAway(
  app: Pick<App, "db" | "discord">,
  { guildId, ticketId }: { readonly guildId: Snowflake; readonly ticketId: string },
): Promise<Away[]> {
  const away: Away[] = [];
  for (const person of await listPutOut(app.db, ticketId)) {
    const id = await findUserId(app.db, person);
    const member = id === undefined ? undefined : await findGuildMember(app, guildId, id);
    away.push({ id: id ?? "", person, roles: member?.roles ?? [] });
  }
  return away;
}

type There = { readonly inside: readonly InThread[]; readonly away: readonly Away[] };

async function arrangeThread(tx: Tx, app: App, ticket: Ticket, { inside, away }: There): Promise<void> {
  const isHidden = (await othersMay(tx, ticket)) === "nothing";
  const { team } = await accessOfTeam(tx, ticket);
  const maySee = ({ id, roles }: Pick<InThread, "id" | "roles">) =>
    team.users?.includes(id) || team.roles.some((role) => roles.includes(role));
  for (const one of away) {
    if (isHidden && !maySee(one)) continue;
    await forgetPutOut(tx, ticket.id, one.person);
    if (await answersFor(tx, ticket, one)) await letTeamIn(tx, app, ticket, one);
  }
  if (!isHidden) return;
  for (const member of inside) {
    if (member.isAdmin || maySee(member) || !(await answersFor(tx, ticket, member))) continue;
    await putAside(tx, app, ticket, member);
  }
  const claimer = ticket.assignee === null ? undefined : await findUserId(tx, ticket.assignee);
  if (claimer === undefined || inside.some(({ id }) => id === claimer)) return;
  await letTeamIn(tx, app, ticket, { id: claimer, roles: [] });
}
