import { type Desk, findDesk, listAllTypes, listPanels, type TicketType } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

/** All roles by which somebody answers tickets of a server, any of them; none without a desk. */
export async function teamRoles(db: Db, guildId: Snowflake): Promise<readonly Snowflake[]> {
  const desk = await findDesk(db, guildId);
  if (!desk) return [];
  const panels = await listPanels(db, guildId);
  const roles = rolesOf(desk, await listAllTypes(db, guildId));
  return [...new Set([...roles, ...panels.flatMap(({ staff }) => staff.roles)])];
}

/** The same without those that a panel names. */
export const rolesOf = (
  desk: Pick<Desk, "staffRoles" | "levels" | "departments">,
  types: readonly Pick<TicketType, "staffRoles" | "levels" | "seniors">[],
): readonly Snowflake[] => [
  ...[desk, ...types].flatMap(({ staffRoles, levels }) => [
    ...staffRoles,
    ...levels.filter(({ to }) => to === "role").map(({ id }) => id),
  ]),
  ...types.flatMap(({ seniors }) => seniors.flatMap(({ roles }) => roles)),
  ...desk.departments.flatMap(({ staff = [], lead = [] }) => [...staff, ...lead]),
];
