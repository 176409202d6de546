import { letTeamIn, putTeamOut } from "#features/participants/index.ts";
import { personOf } from "#features/people/index.ts";
import { belongsInThread, getTicket, isOpen, listOpenBehind } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { nextRun } from "../pace.ts";
import { rolesNoted } from "../team-member-store.ts";

interface Payload {
  readonly guildId: Snowflake;
  readonly userId: Snowflake;
  /** The roles of the team that they had before; what they have now is noted. */
  readonly was: readonly Snowflake[];
  /** The ticket that was done last. */
  readonly after: string;
}

/** Tickets in one run; the next run takes the next ones. */
const AT_ONCE = 100;

/** Somebody got or lost a role by which people are of the team: they are let into the open private threads of it, or put out of them. */
export const followMember = job<Payload>({
  job: "permissions.follow-member",
  async run({ app, payload }) {
    const { guildId, after } = payload;
    const tickets = await listOpenBehind(app.db, guildId, after, AT_ONCE);
    let changed = 0;
    for (const { id, staffRoom } of tickets) {
      const room = await app.rooms.find(app.db, staffRoom);
      if (room?.kind !== "private-thread") continue;
      if (await app.write((tx) => follow(tx, app, id, payload))) changed += 1;
    }
    const last = tickets.at(-1);
    if (!last || tickets.length < AT_ONCE) return;
    const when = { at: nextRun(app, changed), key: `follow-member:${app.ids.next()}` };
    await app.write((tx) => app.jobs.add(tx, followMember, { ...payload, after: last.id }, when));
  },
});

async function follow(tx: Tx, app: App, ticketId: string, { guildId, userId, was }: Payload): Promise<boolean> {
  const ticket = await getTicket(tx, ticketId);
  if (!isOpen(ticket)) return false;
  const roles = await rolesNoted(tx, guildId, await personOf(tx, app, userId));
  const before = await belongsInThread(tx, ticket, { id: userId, roles: was });
  const now = await belongsInThread(tx, ticket, { id: userId, roles });
  if (before === now) return false;
  await (now ? letTeamIn : putTeamOut)(tx, app, ticket, { id: userId, roles });
  return true;
}
