import { findParticipant, showWhoSees } from "#features/participants/index.ts";
import { findGuildMember, findPerson } from "#features/people/index.ts";
import {
  answersFor,
  getTicket,
  isOpen,
  isShared,
  listOfTypeBehind,
  refreshCardSoon,
  type Ticket,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";

interface Payload {
  readonly guildId: Snowflake;
  readonly typeId: string;
  /** The ticket that was done last. */
  readonly after: string;
  /** People who are of the team by name now, and were not; and the other way round. */
  readonly joined: readonly Snowflake[];
  readonly left: readonly Snowflake[];
}

/** Tickets in one run; the next run takes the next ones. */
const AT_ONCE = 25;

/** The rooms of a topic's tickets follow its team: channels show who may see them, threads let people in and put them out. */
export const applyTeam = job<Payload>({
  job: "permissions.apply-team",
  async run({ app, payload }) {
    const { guildId, typeId, after } = payload;
    const tickets = await listOfTypeBehind(app.db, { guildId, typeId }, after, AT_ONCE);
    const [joined, left] = await Promise.all([
      membersOf(app, guildId, payload.joined),
      membersOf(app, guildId, payload.left),
    ]);
    for (const ticket of tickets) await app.write((tx) => applyTo(tx, app, ticket.id, { joined, left }));
    const last = tickets.at(-1);
    if (!last) return;
    const key = `apply-team:${typeId}:${app.ids.next()}`;
    await app.write((tx) => app.jobs.add(tx, applyTeam, { ...payload, after: last.id }, { at: app.clock.now(), key }));
  },
});

interface Member {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
}

const membersOf = (app: App, guildId: Snowflake, ids: readonly Snowflake[]): Promise<Member[]> =>
  Promise.all(ids.map(async (id) => ({ id, roles: (await findGuildMember(app, guildId, id))?.roles ?? [] })));

async function applyTo(
  tx: Tx,
  app: App,
  ticketId: string,
  { joined, left }: { readonly joined: readonly Member[]; readonly left: readonly Member[] },
): Promise<void> {
  const ticket: Ticket = await getTicket(tx, ticketId);
  if (ticket.closedHow === "erased") return;
  await showWhoSees(tx, app, ticket);
  const room = await app.rooms.find(tx, ticket.staffRoom);
  // What the rest of the team may do while somebody looks after it may be something else now.
  if (isOpen(ticket) && ticket.assignee !== null) await refreshCardSoon(tx, app, ticket);
  if (!isOpen(ticket) || room?.kind !== "private-thread") return;
  const source = (userId: Snowflake) => `level:${userId}:${app.clock.now()}`;
  for (const member of joined) {
    // Whoever asks is not of the team of what they ask: the thread of a report stays closed to its sender.
    if (!(await answersFor(tx, ticket, member))) continue;
    await app.outbox.add(tx, room.id, { invite: member.id, source: source(member.id) });
  }
  for (const member of left) {
    if ((await answersFor(tx, ticket, member)) || (await takesPart(tx, app, ticket, member.id))) continue;
    await app.outbox.add(tx, room.id, { dismiss: member.id, source: source(member.id) });
  }
}

/** Whether somebody is in a ticket's thread without being of its team. */
async function takesPart(tx: Tx, app: App, ticket: Ticket, userId: Snowflake): Promise<boolean> {
  const person = await findPerson(tx, userId);
  if (person === undefined || !isShared(ticket) || ticket.oneWay) return false;
  return person === ticket.requester || (await findParticipant(tx, app, { ticketId: ticket.id, person })) !== undefined;
}
