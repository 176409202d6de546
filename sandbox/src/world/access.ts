/** What bots are told when they gain or lose sight of channels. */
import { canView } from "../permissions.ts";
import { showChannel, showThread, showThreadMember } from "../show/channel.ts";
import { activeThreads } from "../show/guild.ts";
import { isThread } from "./channel-types.ts";
import { Intent } from "./intents.ts";
import type { Id } from "./model.ts";
import type { World } from "./world.ts";

/**
 * Notes what every bot of the guild can view now. Call the result after a change of roles or overwrites:
 * it sends CHANNEL_UPDATE for channels that came into view (but for `told`, whose viewers had theirs already) or
 * went out of it, and THREAD_LIST_SYNC with the threads that came into view. `of`: only this user's access changes.
 */
export function noteAccess(world: World, guildId: Id, of?: Id): (told?: ReadonlySet<Id>) => void {
  const bots = [...world.applications.values()].filter(
    ({ bot_id }) => world.findMember(guildId, bot_id) && (of === undefined || of === bot_id),
  );
  const before = new Map(bots.map(({ bot_id }) => [bot_id, visibleChannels(world, guildId, bot_id)]));
  return (told = new Set()) => {
    for (const [botId, had] of before) {
      const has = visibleChannels(world, guildId, botId);
      const gained = [...has].filter((id) => !had.has(id));
      const lost = [...had].filter((id) => !has.has(id));
      for (const id of [...gained.filter((one) => !told.has(one)), ...lost]) tellChannel(world, guildId, botId, id);
      tellThreads(world, guildId, botId, gained);
    }
  };
}

function visibleChannels(world: World, guildId: Id, userId: Id): Set<Id> {
  const channels = world.channels.inGuild(guildId).filter((channel) => !isThread(channel));
  return new Set(channels.filter(({ id }) => canView(world, userId, id)).map(({ id }) => id));
}

function tellChannel(world: World, guildId: Id, botId: Id, channelId: Id): void {
  const channel = world.channels.get(channelId);
  if (!channel) return;
  world.emit({
    t: "CHANNEL_UPDATE",
    guildId,
    intent: Intent.GUILDS,
    userIds: [botId],
    d: (viewer) => showChannel(world, channel, viewer),
  });
}

function tellThreads(world: World, guildId: Id, botId: Id, gained: Id[]): void {
  const threads = activeThreads(world, guildId, botId).filter(
    ({ parent_id }) => parent_id && gained.includes(parent_id),
  );
  if (threads.length === 0) return;
  world.emit({
    t: "THREAD_LIST_SYNC",
    guildId,
    intent: Intent.GUILDS,
    userIds: [botId],
    d: {
      guild_id: guildId,
      channel_ids: gained,
      threads: threads.map((thread) => showThread(thread, botId)),
      members: threads.flatMap((thread) =>
        (thread.thread_members ?? [])
          .filter(({ user_id }) => user_id === botId)
          .map((member) => showThreadMember(thread, member)),
      ),
    },
  });
}
