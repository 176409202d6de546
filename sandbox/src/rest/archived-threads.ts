import { byAge } from "../snowflake.ts";
import { isThread } from "../world/channel-types.ts";
import type { ChannelRecord, Id } from "../world/model.ts";
import type { World } from "../world/world.ts";

export interface ThreadPage {
  channelId: Id;
  /** A time for lists by archive time, an id for the list of one's own. */
  before: string | undefined;
}

/** Archived threads of these types, the last archived first. */
export function archivedThreads(
  world: World,
  { channelId, before }: ThreadPage,
  types: readonly number[],
): ChannelRecord[] {
  const end = before === undefined ? Number.POSITIVE_INFINITY : Date.parse(before);
  return archivedIn(world, channelId)
    .filter((thread) => types.includes(thread.type) && archivedAt(thread) < end)
    .sort((a, b) => archivedAt(b) - archivedAt(a) || byAge(b.id, a.id));
}

/** Archived private threads that this user is in, the newest first. */
export function joinedArchivedThreads(world: World, { channelId, before }: ThreadPage, userId: Id): ChannelRecord[] {
  return archivedIn(world, channelId)
    .filter((thread) => thread.type === 12 && thread.thread_members?.some((member) => member.user_id === userId))
    .filter((thread) => before === undefined || byAge(thread.id, before) < 0)
    .sort((a, b) => byAge(b.id, a.id));
}

function archivedIn(world: World, channelId: Id): ChannelRecord[] {
  return world.channels
    .inGuild(world.channel(channelId).guild_id ?? "")
    .filter((channel) => isThread(channel) && channel.parent_id === channelId && channel.thread?.archived);
}

function archivedAt(thread: ChannelRecord): number {
  return Date.parse(thread.thread?.archive_timestamp ?? "");
}
