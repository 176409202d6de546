import type { Snowflake } from "#kernel/types.ts";
import type { Seniors, TypeSettings } from "./ticket-type.ts";

/** Those that a ticket of this level was taken up to, the highest last. */
export const reachedSeniors = ({ seniors }: Pick<TypeSettings, "seniors">, level: number): readonly Seniors[] =>
  seniors.filter((one) => one.level <= level).sort((a, b) => a.level - b.level);

/**
 * The level that a ticket reaches by itself: the next one above that is reached so. What is reached when a target is nearly over is so, too,
 * when it is missed, unless there is one for that. Undefined: none.
 */
export function levelByItself(
  { seniors }: Pick<TypeSettings, "seniors">,
  { level, step }: { readonly level: number; readonly step: "near" | "missed" },
): Seniors | undefined {
  const above = seniors.filter((one) => one.level > level).sort((a, b) => a.level - b.level);
  const next = (when: "near" | "missed") => above.find(({ reachedWhen }) => reachedWhen === when);
  return step === "near" ? next("near") : (next("missed") ?? next("near"));
}

/** Who answers a ticket besides its team, because it was taken up to them. */
export const seniorRoles = (type: Pick<TypeSettings, "seniors">, level: number): readonly Snowflake[] =>
  reachedSeniors(type, level).flatMap(({ roles }) => roles);

/** Those of them who are let into its private thread. */
export const seniorsLetIn = (type: Pick<TypeSettings, "seniors">, level: number): readonly Snowflake[] => [
  ...new Set(
    reachedSeniors(type, level)
      .filter(({ letIn }) => letIn)
      .flatMap(({ roles }) => roles),
  ),
];

/** From which level on tickets are taken up to who has these roles; undefined when they never are. */
export function askedFrom({ seniors }: Pick<TypeSettings, "seniors">, held: readonly Snowflake[]): number | undefined {
  const levels = seniors.filter(({ roles }) => roles.some((role) => held.includes(role))).map(({ level }) => level);
  return levels.length === 0 ? undefined : Math.min(...levels);
}
