import type { APIGuildMember } from "@discordjs/core";
import { DiscordAPIError } from "@discordjs/rest";
import { listDesks, listTypes } from "#features/desk/index.ts";
import { findPerson } from "#features/people/index.ts";
import { listServersOf } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Up to this many servers are asked about by REST; with more, only those where the person had a ticket. */
const ASKED = 25;

/** Servers with a desk that take tickets by DM and that this person is in, each checked with Discord; the ones used before come first. */
export async function sharedServers(app: Pick<App, "db" | "discord">, userId: Snowflake): Promise<Snowflake[]> {
  const person = await findPerson(app.db, userId);
  const before = person ? await listServersOf(app.db, person) : [];
  const desks = await listDesks(app.db, ASKED + 1);
  const all = desks.length > ASKED ? before : [...new Set([...before, ...desks.map((desk) => desk.guildId)])];
  const known = new Set(desks.map((desk) => desk.guildId));
  const checked = await Promise.all(
    all.map(async (guildId) => {
      if (desks.length <= ASKED && !known.has(guildId)) return false;
      const types = await listTypes(app.db, guildId);
      return types.some((type) => type.room === "dm") && (await findMember(app, guildId, userId)) !== undefined;
    }),
  );
  return all.filter((_, index) => checked[index]);
}

/** The person as a member of a server; undefined when they, or the bot, are not in it. */
export async function findMember(
  { discord }: Pick<App, "discord">,
  guildId: Snowflake,
  userId: Snowflake,
): Promise<APIGuildMember | undefined> {
  try {
    return await discord.guilds.getMember(guildId, userId);
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.status === 404 || error.status === 403)) return undefined;
    throw error;
  }
}
