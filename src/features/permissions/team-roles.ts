import { findDesk, listAllTypes, listPanels } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

/** All roles by which somebody answers tickets of a server, any of them; none without a desk. */
export async function teamRoles(db: Db, guildId: Snowflake): Promise<readonly Snowflake[]> {
  const desk = await findDesk(db, guildId);
  if (!desk) return [];
  const types = await listAllTypes(db, guildId);
  const panels = await listPanels(db, guildId);
  const teams = [desk, ...types];
  return [
    ...new Set([
      ...teams.flatMap(({ staffRoles }) => staffRoles),
      ...teams.flatMap(({ levels }) => levels.filter(({ to }) => to === "role").map(({ id }) => id)),
      ...types.flatMap(({ seniors }) => seniors.flatMap(({ roles }) => roles)),
      ...panels.flatMap(({ staff }) => staff.roles),
    ]),
  ];
}
