import {
  belongsIn,
  forgetPutOut,
  letTeamIn,
  listPutOut,
  putAside,
  showWhoSees,
  type ThreadWithPeople,
  teamThreads,
  whoIsInThreads,
} from "#features/participants/index.ts";
import { findGuildMember, findUserId } from "#features/people/index.ts";
import {
  accessOfTeam,
  answersFor,
  getTicket,
  isOpen,
  othersMay,
  refreshCardSoon,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findArranged, saveArranged } from "../claim-room-store.ts";

/**
 * The rooms of a ticket follow who looks after it: a channel shows the rest of the team what they may, its private threads have them in
 * them or not. Threads and posts of a channel stay as they are.
 */
export const arrangeRoom = job<{ ticketId: string }>({
  job: "assignment.arrange-room",
  async run({ app, payload }) {
    const { ticketId } = payload;
    const known = await getTicket(app.db, ticketId);
    const { guildId, staffRoom } = known;
    const room = await app.rooms.find(app.db, staffRoom);
    // Not made yet: once its card stands in it.
    if (!room?.channelId) return;
    // Asked of Discord before the transaction: nothing in it may wait.
    const threads = await whoIsInThreads(app, guildId, await teamThreads(app.db, app, known));
    const away = threads.length > 0 ? await whoIsAway(app, { guildId, ticketId }) : [];
    await app.write(async (tx) => {
      const ticket = await getTicket(tx, ticketId);
      // It moved meanwhile, and its card there brings another one of these.
      if (ticket.staffRoom !== staffRoom) return;
      await showWhoSees(tx, app, ticket);
      await arrangeThreads(tx, app, ticket, { threads, away });
      await saveArranged(tx, ticketId, await arrangedAs(tx, ticket));
    });
  },
});

/** Whether the room is as it should be; else it soon is. Safe to repeat. */
export async function arrangeWhenChanged(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  if (!isOpen(ticket) || (await arrangedAs(tx, ticket)) === (await findArranged(tx, ticket.id))) return;
  await arrangeSoon(tx, app, ticket);
}

/** Somebody else, or nobody, looks after a ticket: who is not to read on is out before anything more is said, and its card follows. */
export async function followAssignee(tx: Tx, app: Pick<App, "jobs" | "clock">, ticket: Ticket): Promise<void> {
  await arrangeWhenChanged(tx, app, ticket);
  await refreshCardSoon(tx, app, ticket);
}

/** A thread that stands beside a ticket now let in who was to see it when that was decided. */
export async function arrangeBeside(tx: Tx, app: Pick<App, "jobs" | "clock">, ticketId: string): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  if (isOpen(ticket) && (await othersMay(tx, ticket)) === "nothing") await arrangeSoon(tx, app, ticket);
}

const arrangeSoon = (tx: Tx, app: Pick<App, "jobs" | "clock">, { id }: Ticket): Promise<void> =>
  app.jobs.add(tx, arrangeRoom, { ticketId: id }, { at: app.clock.now(), key: `arrange-room:${id}` });

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

interface There {
  readonly threads: readonly ThreadWithPeople[];
  readonly away: readonly Away[];
}

async function arrangeThreads(tx: Tx, app: App, ticket: Ticket, { threads, away }: There): Promise<void> {
  if (threads.length === 0) return;
  const isHidden = (await othersMay(tx, ticket)) === "nothing";
  const { team } = await accessOfTeam(tx, ticket);
  const maySee = ({ id, roles }: Pick<Away, "id" | "roles">) =>
    team.users?.includes(id) || team.roles.some((role) => roles.includes(role));
  for (const one of away) {
    if (isHidden && !maySee(one)) continue;
    await forgetPutOut(tx, ticket.id, one.person);
    for (const { thread } of threads) {
      if (await belongsIn(tx, ticket, thread, one)) await letTeamIn(tx, app, { ticket, thread }, one);
    }
  }
  if (!isHidden) return;
  const claimer = ticket.assignee === null ? undefined : await findUserId(tx, ticket.assignee);
  for (const { thread, inside } of threads) {
    for (const member of inside) {
      if (member.isAdmin || maySee(member) || !(await answersFor(tx, ticket, member))) continue;
      await putAside(tx, app, { ticket, thread }, member);
    }
    if (claimer === undefined || inside.some(({ id }) => id === claimer)) continue;
    await letTeamIn(tx, app, { ticket, thread }, { id: claimer, roles: [] });
  }
}
