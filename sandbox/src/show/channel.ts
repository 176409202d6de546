import { canView, Permission } from "../permissions.ts";
import { ChannelType, isForum, isThread } from "../world/channel-types.ts";
import type { ChannelRecord, ThreadMemberRecord } from "../world/model.ts";
import type { Viewer, World } from "../world/world.ts";
import { showUserById } from "./user.ts";

/** Set on a channel the reader cannot view; only id, type, position and parent can be trusted then. */
export const CHANNEL_OBFUSCATED = 1 << 17;

/** `member_count` of a thread stops here. */
const COUNTED_THREAD_MEMBERS = 50;

/** A channel for this viewer: guild channels they cannot view come with their name and settings hidden. */
export function showChannel(
  world: World,
  channel: ChannelRecord,
  viewer: Pick<Viewer, "userId">,
): Record<string, unknown> {
  if (!channel.guild_id) return showDm(world, channel, viewer.userId);
  if (isThread(channel)) return showThread(channel, viewer.userId);
  return canView(world, viewer.userId, channel.id) ? showFullChannel(channel) : showHidden(channel);
}

/** A guild channel with everything. */
export function showFullChannel(channel: ChannelRecord): Record<string, unknown> {
  const common = {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guild_id,
    name: channel.name,
    position: channel.position,
    parent_id: channel.parent_id,
    permission_overwrites: channel.permission_overwrites,
    flags: channel.flags,
  };
  if (channel.type === ChannelType.GUILD_CATEGORY) return common;
  const text = {
    ...common,
    topic: channel.topic,
    nsfw: channel.nsfw,
    rate_limit_per_user: channel.rate_limit_per_user,
    last_message_id: channel.last_message_id,
    ...(channel.default_auto_archive_duration === undefined
      ? {}
      : { default_auto_archive_duration: channel.default_auto_archive_duration }),
  };
  if (isForum(channel)) {
    return {
      ...text,
      available_tags: channel.available_tags ?? [],
      default_reaction_emoji: channel.default_reaction_emoji ?? null,
      default_sort_order: channel.default_sort_order ?? null,
      ...(channel.type === ChannelType.GUILD_FORUM ? { default_forum_layout: channel.default_forum_layout ?? 0 } : {}),
      template: "",
    };
  }
  if (channel.type === ChannelType.GUILD_VOICE || channel.type === ChannelType.GUILD_STAGE_VOICE) {
    return { ...text, bitrate: channel.bitrate ?? 64_000, user_limit: channel.user_limit ?? 0, rtc_region: null };
  }
  return { ...text, last_pin_timestamp: channel.last_pin_timestamp };
}

/** A thread; with the viewer's own membership when they are in it. */
export function showThread(channel: ChannelRecord, viewerId?: string): Record<string, unknown> {
  const thread = channel.thread;
  const own = channel.thread_members?.find((member) => member.user_id === viewerId);
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guild_id,
    name: channel.name,
    parent_id: channel.parent_id,
    owner_id: channel.owner_id,
    last_message_id: channel.last_message_id,
    last_pin_timestamp: channel.last_pin_timestamp,
    rate_limit_per_user: channel.rate_limit_per_user,
    message_count: channel.message_count ?? 0,
    total_message_sent: channel.total_message_sent ?? 0,
    member_count: Math.min(channel.thread_members?.length ?? 0, COUNTED_THREAD_MEMBERS),
    flags: channel.flags,
    thread_metadata: thread && {
      archived: thread.archived,
      archive_timestamp: thread.archive_timestamp,
      auto_archive_duration: thread.auto_archive_duration,
      locked: thread.locked,
      create_timestamp: thread.create_timestamp,
      ...(channel.type === ChannelType.PRIVATE_THREAD ? { invitable: thread.invitable } : {}),
    },
    ...(channel.applied_tags ? { applied_tags: channel.applied_tags } : {}),
    ...(own ? { member: showThreadMember(channel, own) } : {}),
  };
}

export function showThreadMember(channel: ChannelRecord, member: ThreadMemberRecord): Record<string, unknown> {
  return { id: channel.id, user_id: member.user_id, join_timestamp: member.join_timestamp, flags: member.flags };
}

function showDm(world: World, channel: ChannelRecord, viewerId: string): Record<string, unknown> {
  return {
    id: channel.id,
    type: channel.type,
    last_message_id: channel.last_message_id,
    flags: channel.flags,
    ...(channel.last_pin_timestamp ? { last_pin_timestamp: channel.last_pin_timestamp } : {}),
    recipients: (channel.recipients ?? []).filter((id) => id !== viewerId).map((id) => showUserById(world, id)),
  };
}

function showHidden(channel: ChannelRecord): Record<string, unknown> {
  return {
    ...showFullChannel({
      ...channel,
      name: "___hidden___",
      topic: null,
      nsfw: false,
      rate_limit_per_user: 0,
      last_message_id: null,
      last_pin_timestamp: null,
      available_tags: [],
      default_reaction_emoji: null,
      flags: CHANNEL_OBFUSCATED,
      permission_overwrites: [
        { id: channel.guild_id ?? "0", type: 0, allow: "0", deny: Permission.VIEW_CHANNEL.toString() },
      ],
    }),
  };
}
