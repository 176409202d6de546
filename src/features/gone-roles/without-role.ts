import type { Snowflake } from "#kernel/types.ts";

/** A setting in which a role is no longer named, wherever it was: in a list of roles, or as whom something is given to. */
export function withoutRole<T>(setting: T, role: Snowflake): T {
  if (Array.isArray(setting)) {
    return setting.filter((one) => !isOf(one, role)).map((one) => withoutRole(one, role)) as T;
  }
  if (typeof setting !== "object" || setting === null) return setting;
  return Object.fromEntries(Object.entries(setting).map(([key, one]) => [key, withoutRole(one, role)])) as T;
}

function isOf(one: unknown, role: Snowflake): boolean {
  if (typeof one !== "object" || one === null) return one === role;
  const { role: named, to, id } = one as { role?: unknown; to?: unknown; id?: unknown };
  return named === role || (to === "role" && id === role);
}

/** Whether it changes anything. */
export const namesRole = (setting: unknown, role: Snowflake): boolean =>
  JSON.stringify(withoutRole(setting, role)) !== JSON.stringify(setting);
