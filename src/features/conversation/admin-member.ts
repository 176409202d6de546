import type { GatewayMessageCreateDispatchData } from "@discordjs/core";
import { managesServer } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Whether the author of a message owns or may manage its server. Asks Discord. */
export async function isAdminMember(
  { discord }: Pick<App, "discord">,
  guildId: Snowflake,
  { author, member }: Pick<GatewayMessageCreateDispatchData, "author" | "member">,
): Promise<boolean> {
  const guild = await discord.guilds.get(guildId);
  if (guild.owner_id === author.id) return true;
  const held = new Set([guildId, ...(member?.roles ?? [])]);
  return guild.roles.some(({ id, permissions }) => held.has(id) && managesServer(BigInt(permissions)));
}
