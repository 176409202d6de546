import { atLeast, highest, managesServer, RIGHTS } from "#kernel/access.ts";
import type { Provides } from "#kernel/provides.ts";

/** A server in which everybody is of the team, and whoever manages it is its admin. */
export const someStaff: NonNullable<Provides["holds"]> = async (_app, _guild, { permissions }) => {
  const level = managesServer(permissions) ? "admin" : "user";
  return {
    level,
    somewhere: async () => "staff",
    from: (right) => RIGHTS[right].from,
    holds: async (right) => atLeast(highest(level, "staff"), RIGHTS[right].from),
  };
};
