import type { Snowflake } from "#kernel/types.ts";
import { staffReads } from "./levels.ts";
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

type Asking = Pick<TypeSettings, "seniors" | "permissions">;

/** Who answers a ticket besides its team, because it was taken up to them: as staff, so nobody where staff may not read it. */
export const seniorRoles = (type: Asking, level: number): readonly Snowflake[] =>
  staffReads(type) ? reachedSeniors(type, level).flatMap(({ roles }) => roles) : [];

/** Those of them who are let into its private thread. */
export const seniorsLetIn = (type: Asking, level: number): readonly Snowflake[] => {
  const letIn = reachedSeniors(type, level).filter((one) => one.letIn);
  return staffReads(type) ? [...new Set(letIn.flatMap(({ roles }) => roles))] : [];
};

/** From which level on tickets are taken up to who has these roles; undefined when they never are. */
export function askedFrom(type: Asking, held: readonly Snowflake[]): number | undefined {
  if (!staffReads(type)) return undefined;
  const levels = type.seniors
    .filter(({ roles }) => roles.some((role) => held.includes(role)))
    .map(({ level }) => level);
  return levels.length === 0 ? undefined : Math.min(...levels);
}
