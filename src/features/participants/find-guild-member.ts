import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { AddRequest } from "./add-participant.ts";
import { NotAMember } from "./errors.ts";

/** A person of this server. Asks Discord. Throws `NotAMember`, for bots too. */
export async function findGuildMember(
  { discord }: Pick<App, "discord">,
  guildId: Snowflake | null,
  userId: Snowflake,
): Promise<AddRequest["member"]> {
  if (guildId === null) throw new NotAMember();
  try {
    const { user, nick, roles } = await discord.guilds.getMember(guildId, userId);
    if (user.bot) throw new NotAMember();
    return { id: user.id, displayName: nick ?? user.global_name ?? user.username, roles };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) throw new NotAMember();
    throw error;
  }
}
