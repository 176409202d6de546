import { DiscordAPIError } from "@discordjs/rest";
import { findGuildMember } from "#features/people/index.ts";
import { type Actor, ADMINISTRATOR } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";
import { holdingOf } from "./holding.ts";

/** What somebody may do in a server now; undefined when they, or we, are not in it. Asks Discord, so never inside a transaction. */
export async function findActor(
  app: Pick<App, "discord" | "db">,
  guildId: Snowflake,
  userId: Snowflake,
): Promise<Pick<Actor, "id" | "roles" | "level"> | undefined> {
  const member = await findGuildMember(app, guildId, userId);
  const guild = member && (await findGuild(app, guildId));
  if (!guild) return undefined;
  const permissions = guild.roles
    .filter(({ id }) => id === guildId || member.roles.includes(id))
    .reduce((bits, role) => bits | BigInt(role.permissions), guild.owner_id === userId ? ADMINISTRATOR : 0n);
  const person = { id: userId, roles: member.roles };
  return { ...person, level: (await holdingOf(app.db, guildId, { ...person, permissions })).level };
}

async function findGuild({ discord }: Pick<App, "discord">, guildId: Snowflake) {
  try {
    return await discord.guilds.get(guildId);
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}
