import type { Snowflake } from "#kernel/types.ts";
import type { Seniors, TypeSettings } from "./ticket-type.ts";

/** Those that a ticket of this level was taken up to, the highest last. */
export const reachedSeniors = ({ seniors }: Pick<TypeSettings, "seniors">, level: number): readonly Seniors[] =>
  seniors.filter((one) => one.level <= level).sort((a, b) => a.level - b.level);

/** Who answers a ticket besides its team, because it was taken up to them. */
export const seniorRoles = (type: Pick<TypeSettings, "seniors">, level: number): readonly Snowflake[] =>
  reachedSeniors(type, level).flatMap(({ roles }) => roles);
