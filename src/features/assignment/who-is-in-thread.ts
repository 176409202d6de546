import { DiscordAPIError } from "@discordjs/rest";
import { membersAmong } from "#features/people/index.ts";
import { managesServer } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Somebody in a thread, bots left out. */
export interface InThread {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
  /** Owns or may manage the server. */
  readonly isAdmin: boolean;
}

/** Who is in a thread now. Nobody where Discord does not tell: without the Server Members intent. Asks Discord. */
export async function whoIsInThread(
  app: Pick<App, "db" | "discord" | "clock">,
  guildId: Snowflake,
  threadId: Snowflake,
): Promise<InThread[]> {
  try {
    const inside = await app.discord.threads.getAllMembers(threadId);
    const members = await membersAmong(
      app,
      guildId,
      inside.flatMap(({ user_id }) => user_id ?? []),
    );
    const guild = await app.discord.guilds.get(guildId);
    const manages = guild.roles.filter(({ permissions }) => managesServer(BigInt(permissions))).map(({ id }) => id);
    return members
      .filter(({ isBot }) => !isBot)
      .map(({ id, roles }) => ({
        id,
        roles,
        isAdmin: id === guild.owner_id || [guildId, ...roles].some((role) => manages.includes(role)),
      }));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return [];
    throw error;
  }
}
