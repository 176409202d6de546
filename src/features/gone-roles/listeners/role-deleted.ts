import { listener } from "#kernel/feature.ts";
import { forgetRole } from "../forget-role.ts";
import { tellRoleGone } from "../jobs/tell.ts";

/** A deleted role is named nowhere any more, and whoever deleted it reads where it was. Told twice, the second time nothing names it. */
export const forgetWhenDeleted = listener("roleDeleted", async ({ app, event }) => {
  const { guild_id: guildId, role_id: role } = event;
  await app.write(async (tx) => {
    const named = await forgetRole(tx, app, { guildId, role });
    if (!named) return;
    app.log.info({ guildId, roleId: role }, "a deleted role was taken out of the desk");
    await app.jobs.add(tx, tellRoleGone, { guildId, role, ...named }, { at: app.clock.now() });
  });
});
