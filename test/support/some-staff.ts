import { managesServer, RIGHTS } from "#kernel/access.ts";
import type { Provides } from "#kernel/provides.ts";

/** A server in which everybody is of the team, and whoever manages it is its admin. */
export const someStaff: NonNullable<Provides["holds"]> = async (_app, _guild, { permissions }) => ({
  level: managesServer(permissions) ? "admin" : "user",
  somewhere: async () => "staff",
  from: (right) => RIGHTS[right].from,
});
