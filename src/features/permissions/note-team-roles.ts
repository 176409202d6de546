import { findPerson, personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { noteRoles, rolesNoted } from "./team-member-store.ts";
import { teamRoles } from "./team-roles.ts";

export interface Member {
  readonly id: Snowflake;
  /** All they have. */
  readonly roles: readonly Snowflake[];
}

interface Noted {
  readonly was: readonly Snowflake[];
  readonly roles: readonly Snowflake[];
}

/** Notes by which roles somebody is of the team, and since when; undefined when that was noted already. */
export async function noteTeamRoles(
  tx: Tx,
  app: Pick<App, "ids">,
  guildId: Snowflake,
  member: Member,
  at: Instant,
): Promise<Noted | undefined> {
  const person = await personOf(tx, app, member.id);
  const was = await rolesNoted(tx, guildId, person);
  const roles = await ofTeam(tx, guildId, member);
  if (isSame(was, roles)) return undefined;
  await noteRoles(tx, { guildId, person, roles, at });
  return { was, roles };
}

/** Whether somebody is of the team by others than are noted. */
export async function isNews(db: Db, guildId: Snowflake, member: Member): Promise<boolean> {
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
