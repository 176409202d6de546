import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { followMember } from "./jobs/follow-member.ts";
import { isNews, type Member, noteTeamRoles } from "./note-team-roles.ts";

/**
 * Somebody has these roles, as we were told: if they are of the team by others than when we last looked, the open threads follow. `seenTo`:
 * by which roles they came and went without news for the threads, which followed already.
 */
export async function followRoles(
  app: Pick<App, "db" | "write" | "jobs" | "clock" | "ids">,
  guildId: Snowflake,
  member: Member,
  { seenTo = [] }: { readonly seenTo?: "all" | readonly Snowflake[] } = {},
): Promise<void> {
  // Most members of most servers are of no team, and never were.
  if (!(await isNews(app.db, guildId, member))) return;
  await app.write(async (tx) => {
    const noted = await noteTeamRoles(tx, app, guildId, member, seenTo === "all" ? 0 : app.clock.now());
    if (!noted || seenTo === "all") return;
    const { was, roles } = noted;
    const other = [...was, ...roles].filter((role) => !(was.includes(role) && roles.includes(role)));
    if (other.every((role) => seenTo.includes(role))) return;
    const key = `follow-member:${app.ids.next()}`;
    const payload = { guildId, userId: member.id, was, after: "" };
    await app.jobs.add(tx, followMember, payload, { at: app.clock.now(), key });
  });
}
