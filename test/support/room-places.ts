import { addChannel, type Box, ChannelType } from "discord-box";
import { wantedPermissions } from "#kernel/invite.ts";
import type { Community } from "../../src/demo/community.ts";

/** Names of what `withRooms` adds to the server, as a desk file calls them. */
export const PLACES = { category: "Chats", overflow: "More chats", forum: "#requests" } as const;

/** A category for channels, another one for when it is full, a forum for the team; and a bot that may make channels. */
export function withRooms({ guild, tickets }: Community, { world }: Box): void {
  for (const name of [PLACES.category, PLACES.overflow]) {
    addChannel(world, guild.id, { name, type: ChannelType.GUILD_CATEGORY });
  }
  const names = ["New", "Team's turn", "Member's turn", "Under review", "Closed", "Normal", "Question", "Known bug"];
  addChannel(world, guild.id, {
    name: PLACES.forum.slice(1),
    type: ChannelType.GUILD_FORUM,
    permission_overwrites: structuredClone(tickets.permission_overwrites),
    available_tags: names.map((name, n) => ({
      id: `${700 + n}`,
      name,
      moderated: false,
      emoji_id: null,
      emoji_name: null,
    })),
  });
  const botRole = world.roles.inGuild(guild.id).find((role) => role.bot_id);
  if (!botRole) throw new Error("the bot has no role");
  botRole.permissions = wantedPermissions("channels too").toString();
}
