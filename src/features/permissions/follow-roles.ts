import { findPerson, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { followMember } from "./jobs/follow-member.ts";
import { noteRoles, rolesNoted } from "./team-member-store.ts";
import { teamRoles } from "./team-roles.ts";

interface Member {
  readonly id: Snowflake;
  /** All they have. */
  readonly roles: readonly Snowflake[];
}

/**
 * Somebody has these roles now: if they are of the team by others than when we last looked, the open threads follow. `only note`: what it
 * means for the threads was seen to already.
 */
export async function followRoles(
  app: Pick<App, "db" | "write" | "jobs" | "clock" | "ids">,
  guildId: Snowflake,
  member: Member,
  { only }: { readonly only?: "note" } = {},
): Promise<void> {
  // Most members of most servers are of no team, and never were.
  if (!(await isChanged(app.db, guildId, member))) return;
  await app.write(async (tx) => {
    const person = await personOf(tx, app, member.id);
    const was = await rolesNoted(tx, guildId, person);
    const roles = await ofTeam(tx, guildId, member);
    if (isSame(was, roles)) return;
    await noteRoles(tx, { guildId, person, roles });
    if (only === "note") return;
    const key = `follow-member:${app.ids.next()}`;
    const payload = { guildId, userId: member.id, was, after: "" };
    await app.jobs.add(tx, followMember, payload, { at: app.clock.now(), key });
  });
}

async function isChanged(db: Db, guildId: Snowflake, member: Member): Promise<boolean> {
  const person = await findPerson(db, member.id);
  const was = person === undefined ? [] : await rolesNoted(db, guildId, person);
  if (was.length === 0 && member.roles.length === 0) return false;
  return !isSame(was, await ofTeam(db, guildId, member));
}

async function ofTeam(db: Db, guildId: Snowflake, { roles }: Member): Promise<readonly Snowflake[]> {
  const counts = await teamRoles(db, guildId);
  return roles.filter((role) => counts.includes(role));
}

const isSame = (one: readonly Snowflake[], other: readonly Snowflake[]): boolean =>
  [...one].sort().join() === [...other].sort().join();
