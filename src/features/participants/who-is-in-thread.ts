import { DiscordAPIError } from "@discordjs/rest";
import { membersAmong } from "#features/people/index.ts";
import { managesServer } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { TeamThread } from "./team-threads.ts";

/** Somebody in a thread, bots left out. */
interface InThread {
  readonly id: Snowflake;
  readonly roles: readonly Snowflake[];
  /** Owns or may manage the server. */
  readonly isAdmin: boolean;
}

export interface ThreadWithPeople {
  readonly thread: TeamThread;
  readonly inside: readonly InThread[];
}

/** Who is in each of these threads now. Nobody where Discord does not tell: without the Server Members intent. Asks Discord. */
export async function whoIsInThreads(
  app: Pick<App, "db" | "discord" | "clock">,
  guildId: Snowflake,
  threads: readonly TeamThread[],
): Promise<ThreadWithPeople[]> {
  const all: ThreadWithPeople[] = [];
  for (const thread of threads) {
    const { channelId } = thread;
    all.push({ thread, inside: channelId === null ? [] : await whoIsInThread(app, guildId, channelId) });
  }
  return all;
}

async function whoIsInThread(
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
