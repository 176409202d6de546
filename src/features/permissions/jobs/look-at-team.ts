import { listDesksAfter } from "#features/desk/index.ts";
import { findUserId, membersAmong, presentStaff, readAnew } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { listener } from "#kernel/feature.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { followRoles } from "../follow-roles.ts";
import { forgetFormer, listNoted, noteLookedAt, wasLookedAt } from "../team-member-store.ts";
import { teamRoles } from "../team-roles.ts";
import { FOLLOWED_WITHIN } from "../was-of-team.ts";

interface Payload {
  readonly guildId: Snowflake;
  /** Roles that are of the team now and were not, or the other way round: the threads followed that already. */
  readonly seenTo?: readonly Snowflake[];
}

const SERVERS_AT_ONCE = 25;
const PEOPLE_AT_ONCE = 500;

/**
 * Who of a server is of its team by which roles now, and what changed since it was last looked at: what Discord told nobody while we were
 * away. Of servers with more than 10,000 members only the first, and who was of the team before.
 */
export const lookAtTeam = job<Payload>({
  job: "permissions.look-at-team",
  async run({ app, payload: { guildId, seenTo = [] } }) {
    const isFirst = !(await wasLookedAt(app.db, guildId));
    const known = { seenTo: isFirst ? ("all" as const) : seenTo };
    for (const member of await whoMatters(app, guildId)) await followRoles(app, guildId, member, known);
    await app.write(async (tx) => {
      const now = app.clock.now();
      await forgetFormer(tx, guildId, now - FOLLOWED_WITHIN);
      if (isFirst) await noteLookedAt(tx, guildId, now);
    });
  },
});

async function whoMatters(app: App, guildId: Snowflake) {
  const before: Snowflake[] = [];
  for (let after = ""; ; ) {
    const page = await listNoted(app.db, guildId, after, PEOPLE_AT_ONCE);
    for (const person of page) before.push((await findUserId(app.db, person)) ?? "");
    after = page.at(-1) ?? "";
    if (page.length < PEOPLE_AT_ONCE) break;
  }
  readAnew(app, guildId);
  const roles = await teamRoles(app.db, guildId);
  const now = await presentStaff(app, guildId, { roles, users: [] }, []);
  const ids = [...new Set([...before, ...now])].filter((id) => id !== "");
  const present = await membersAmong(app, guildId, ids);
  const gone = ids.filter((id) => !present.some((member) => member.id === id));
  return [...present, ...gone.map((id) => ({ id, roles: [] }))];
}

/** All servers, one after the other. */
export const lookAtTeams = job<{ readonly after: Snowflake }>({
  job: "permissions.look-at-teams",
  async run({ app, payload: { after } }) {
    const desks = await listDesksAfter(app.db, after, SERVERS_AT_ONCE);
    const at = app.clock.now();
    await app.write(async (tx) => {
      for (const { guildId } of desks) await app.jobs.add(tx, lookAtTeam, { guildId }, { at, key: `team:${guildId}` });
      const last = desks.at(-1);
      if (last && desks.length === SERVERS_AT_ONCE)
        await app.jobs.add(tx, lookAtTeams, { after: last.guildId }, { at, key: "teams" });
    });
  },
});

/** A new session tells nothing of who got and lost roles before it. Without the Server Members intent nobody ever tells. */
export const lookAfterAbsence = listener("sessionStarted", async ({ app }) => {
  if (!app.config.discord.members) return;
  await app.write((tx) => app.jobs.add(tx, lookAtTeams, { after: "" }, { at: app.clock.now(), key: "teams" }));
});
