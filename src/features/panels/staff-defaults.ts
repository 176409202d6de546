import { PermissionFlagsBits as Bit } from "discord-api-types/v10";
import type { Panel } from "#features/desk/index.ts";
import type { Overwrite } from "#features/places/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/** As many people and roles as one menu of Discord's takes. */
export const MOST_STAFF = 25;

/** Who answers a new panel: members and roles that its channel itself allows to manage threads. Neither everybody nor us. */
export function staffDefaults(
  overwrites: readonly Overwrite[],
  { everyone, ours }: { readonly everyone: Snowflake; readonly ours: readonly Snowflake[] },
): Panel["staff"] {
  const allowed = overwrites
    .filter(({ id, allow }) => id !== everyone && !ours.includes(id) && (BigInt(allow) & Bit.ManageThreads) !== 0n)
    .slice(0, MOST_STAFF);
  return {
    roles: allowed.filter(({ type }) => type === 0).map(({ id }) => id),
    users: allowed.filter(({ type }) => type === 1).map(({ id }) => id),
  };
}

/** A team without roles that no longer exist; the same one when all do. */
export function withoutDeleted(staff: Panel["staff"], existing: ReadonlySet<Snowflake>): Panel["staff"] {
  const roles = staff.roles.filter((role) => existing.has(role));
  return roles.length === staff.roles.length ? staff : { ...staff, roles };
}
