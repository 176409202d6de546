import type { TicketType } from "#features/desk/index.ts";
import type { Snowflake } from "#kernel/types.ts";

/**
 * Whom a ticket is for that is taken from one level up to another: the roles of the highest level it reaches newly that still has any, else
 * nobody.
 */
export function seniorsFor(
  { seniors }: Pick<TicketType, "seniors">,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Snowflake[] {
  const reached = seniors.filter(({ level, roles }) => level > from && level <= to && roles.length > 0);
  return (
    reached.reduce<(typeof reached)[number] | undefined>(
      (highest, one) => (highest && highest.level > one.level ? highest : one),
      undefined,
    )?.roles ?? []
  );
}
