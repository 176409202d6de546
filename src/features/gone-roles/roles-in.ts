import type { Snowflake } from "#kernel/types.ts";

/** What lists of roles are called. Lists of people and channels have other names. */
const LISTS = /roles$|^staff$|^lead$/i;

/** Every role that a setting names, wherever `withoutRole` takes one out. */
export function rolesIn(setting: unknown, called = ""): Snowflake[] {
  if (Array.isArray(setting)) {
    return setting.flatMap((one) =>
      typeof one === "string" ? (LISTS.test(called) ? [one] : []) : rolesIn(one, called),
    );
  }
  if (typeof setting !== "object" || setting === null) return [];
  const { role, to, id } = setting as { role?: unknown; to?: unknown; id?: unknown };
  const own = [role, to === "role" ? id : undefined].filter((one) => typeof one === "string");
  return [...own, ...Object.entries(setting).flatMap(([key, one]) => rolesIn(one, key))];
}
