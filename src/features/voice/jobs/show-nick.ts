import { DiscordAPIError } from "@discordjs/rest";
import { job } from "#kernel/jobs.ts";
import type { Snowflake } from "#kernel/types.ts";
import { readVoice } from "../voice-store.ts";

/** Gives us the name on Discord that a desk file says. Where we may not, the host finds it in the log. */
export const showNick = job<{ guildId: Snowflake }>({
  job: "voice.show-nick",
  async run({ app, payload: { guildId } }) {
    const { nick } = await readVoice(app.db, guildId);
    const { nick: now = null } = await app.discord.guilds.getMember(guildId, app.self.id);
    if (nick === now) return;
    try {
      await app.discord.users.editCurrentGuildMember(guildId, { nick });
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      app.log.warn(
        { guildId, code: error.code },
        "our name was refused; the permission Change Nickname may be missing",
      );
    }
  },
});
