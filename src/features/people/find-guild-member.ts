import type { APIGuildMember } from "@discordjs/core";
import { DiscordAPIError } from "@discordjs/rest";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";

/** An id that is none, a server that we are not in, nobody of that id in it. */
const NOT_THERE: readonly number[] = [400, 403, 404];

/**
 * A person as a member of a server; undefined when they, or the bot, are not in it. Asks Discord now, so never inside a transaction. Throws
 * `ServiceError` when Discord is down.
 */
export async function findGuildMember(
  { discord }: Pick<App, "discord">,
  guildId: Snowflake,
  userId: Snowflake,
): Promise<APIGuildMember | undefined> {
  try {
    return await discord.guilds.getMember(guildId, userId);
  } catch (error) {
    if (error instanceof DiscordAPIError && NOT_THERE.includes(error.status)) return undefined;
    throw error;
  }
}
