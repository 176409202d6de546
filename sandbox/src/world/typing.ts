import { requirePermissions, sendBit } from "../permissions.ts";
import { showMember } from "../show/member.ts";
import { Intent } from "./intents.ts";
import type { Id } from "./model.ts";
import type { World } from "./world.ts";

/** Shows "… is typing" to everyone in the channel for ten seconds. */
export function startTyping(world: World, userId: Id, channelId: Id): void {
  const channel = world.channel(channelId);
  requirePermissions(world, userId, channelId, sendBit(channel));
  const guildId = channel.guild_id;
  const member = guildId ? world.findMember(guildId, userId) : undefined;
  world.emit({
    t: "TYPING_START",
    channelId,
    ...(guildId ? { guildId } : {}),
    intent: guildId ? Intent.GUILD_MESSAGE_TYPING : Intent.DIRECT_MESSAGE_TYPING,
    d: {
      channel_id: channelId,
      ...(guildId ? { guild_id: guildId } : {}),
      user_id: userId,
      timestamp: Math.floor(world.clock.now() / 1000),
      ...(member ? { member: showMember(world, member) } : {}),
    },
  });
}
