import { belongsIn, letTeamIn, putTeamOut, teamThreads } from "#features/participants/index.ts";
import { findGuildMember, personOf } from "#features/people/index.ts";
import { getTicket, isOpen, listOpenBehind } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { noteTeamRoles } from "../note-team-roles.ts";
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
    if (after === "") await lookAnew(app, payload);
    const tickets = await listOpenBehind(app.db, guildId, after, AT_ONCE);
    let changed = 0;
    for (const ticket of tickets) {
      if ((await teamThreads(app.db, app, ticket)).length === 0) continue;
      changed += await app.write((tx) => follow(tx, app, ticket.id, payload));
    }
    const last = tickets.at(-1);
    if (!last || tickets.length < AT_ONCE) return;
    const when = { at: nextRun(app, changed), key: `follow-member:${app.ids.next()}` };
    await app.write((tx) => app.jobs.add(tx, followMember, { ...payload, after: last.id }, when));
  },
});

/**
 * What Discord tells of somebody may be old: told late after a break, or from a list that takes its time. What they have now counts, and is
 * followed on its own where it is something else, so that nothing is left half done when this is repeated.
 */
async function lookAnew(app: App, { guildId, userId }: Payload): Promise<void> {
  const member = await findGuildMember(app, guildId, userId);
  await app.write(async (tx) => {
    const noted = await noteTeamRoles(tx, app, guildId, { id: userId, roles: member?.roles ?? [] }, app.clock.now());
    if (!noted) return;
    const when = { at: app.clock.now(), key: `follow-member:${app.ids.next()}` };
    await app.jobs.add(tx, followMember, { guildId, userId, was: noted.was, after: "" }, when);
  });
}

/** In how many threads it changed whether they are in. */
async function follow(tx: Tx, app: App, ticketId: string, { guildId, userId, was }: Payload): Promise<number> {
  const ticket = await getTicket(tx, ticketId);
  if (!isOpen(ticket)) return 0;
  const member = { id: userId, roles: await rolesNoted(tx, guildId, await personOf(tx, app, userId)) };
  let changed = 0;
  for (const thread of await teamThreads(tx, app, ticket)) {
    const before = await belongsIn(tx, ticket, thread, { id: userId, roles: was });
    const now = await belongsIn(tx, ticket, thread, member);
    if (before === now) continue;
    await (now ? letTeamIn : putTeamOut)(tx, app, { ticket, thread }, member);
    changed += 1;
  }
  return changed;
}
