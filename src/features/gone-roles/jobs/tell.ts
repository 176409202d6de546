import { DiscordAPIError } from "@discordjs/rest";
import { AuditLogEvent } from "discord-api-types/v10";
import { findDesk } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Named } from "../forget-role.ts";
import { roleGoneView } from "../views/role-gone.ts";

interface Payload extends Named {
  readonly guildId: Snowflake;
  readonly role: Snowflake;
}

/** By DM, once, to whoever deleted the role; where we may not know who that was, or it was a bot, to the server's owner. */
export const tellRoleGone = job<{ readonly [Field in keyof Payload]: Payload[Field] }>({
  job: "gone-roles.tell",
  async run({ app, payload }) {
    const { guildId, role } = payload;
    const { who, name } = await findDeleter(app, payload);
    await app.write(async (tx) => {
      const desk = await findDesk(tx, guildId);
      if (!desk) return;
      const dm = await app.rooms.dm(tx, who);
      const view = roleGoneView({ ...payload, server: desk.name, name });
      await app.outbox.add(tx, dm.id, {
        say: app.render(view, desk.locale, desk),
        source: `role-gone:${guildId}:${role}`,
      });
    });
  },
});

/** As many roles as are deleted in one go. */
const LOOKED_AT = 25;

async function findDeleter(
  { discord, self }: Pick<App, "discord" | "self">,
  { guildId, role }: Payload,
): Promise<{ readonly who: Snowflake; readonly name: string | null }> {
  const owner = async () => (await discord.guilds.get(guildId)).owner_id;
  try {
    const log = await discord.guilds.getAuditLogs(guildId, { action_type: AuditLogEvent.RoleDelete, limit: LOOKED_AT });
    const entry = log.audit_log_entries.find(({ target_id }) => target_id === role);
    const change = entry?.changes?.find(({ key }) => key === "name");
    const name = typeof change?.old_value === "string" ? change.old_value : null;
    const by = log.users.find(({ id }) => id === entry?.user_id);
    return { who: by && !by.bot && by.id !== self.id ? by.id : await owner(), name };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return { who: await owner(), name: null };
    throw error;
  }
}
