/** What somebody may do, computed as Discord does: roles, then overwrites, then what follows from a missing bit. */
import { refuse } from "./errors.ts";
import { isPrivateThread, isThread } from "./world/channel-types.ts";
import type { ChannelRecord, Id, MemberRecord } from "./world/model.ts";
import type { World } from "./world/world.ts";

/** Permission bits, by Discord's names. */
export const Permission = {
  CREATE_INSTANT_INVITE: 1n << 0n,
  KICK_MEMBERS: 1n << 1n,
  BAN_MEMBERS: 1n << 2n,
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_AUDIT_LOG: 1n << 7n,
  PRIORITY_SPEAKER: 1n << 8n,
  STREAM: 1n << 9n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  SEND_TTS_MESSAGES: 1n << 12n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  VIEW_GUILD_INSIGHTS: 1n << 19n,
  CONNECT: 1n << 20n,
  SPEAK: 1n << 21n,
  MUTE_MEMBERS: 1n << 22n,
  DEAFEN_MEMBERS: 1n << 23n,
  MOVE_MEMBERS: 1n << 24n,
  USE_VAD: 1n << 25n,
  CHANGE_NICKNAME: 1n << 26n,
  MANAGE_NICKNAMES: 1n << 27n,
  MANAGE_ROLES: 1n << 28n,
  MANAGE_WEBHOOKS: 1n << 29n,
  MANAGE_GUILD_EXPRESSIONS: 1n << 30n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  REQUEST_TO_SPEAK: 1n << 32n,
  MANAGE_EVENTS: 1n << 33n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  CREATE_PRIVATE_THREADS: 1n << 36n,
  USE_EXTERNAL_STICKERS: 1n << 37n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
  USE_EMBEDDED_ACTIVITIES: 1n << 39n,
  MODERATE_MEMBERS: 1n << 40n,
  VIEW_CREATOR_MONETIZATION_ANALYTICS: 1n << 41n,
  USE_SOUNDBOARD: 1n << 42n,
  CREATE_GUILD_EXPRESSIONS: 1n << 43n,
  CREATE_EVENTS: 1n << 44n,
  USE_EXTERNAL_SOUNDS: 1n << 45n,
  SEND_VOICE_MESSAGES: 1n << 46n,
  SET_VOICE_CHANNEL_STATUS: 1n << 48n,
  SEND_POLLS: 1n << 49n,
  USE_EXTERNAL_APPS: 1n << 50n,
  PIN_MESSAGES: 1n << 51n,
  BYPASS_SLOWMODE: 1n << 52n,
} as const;

export const ALL_PERMISSIONS: bigint = Object.values(Permission).reduce((all, bit) => all | bit, 0n);

/** What a timed-out member keeps. */
const TIMED_OUT = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY;

/** What goes with the right to write. */
const NEEDS_SEND =
  Permission.MENTION_EVERYONE | Permission.SEND_TTS_MESSAGES | Permission.ATTACH_FILES | Permission.EMBED_LINKS;

/** What both sides of a direct message may do. */
const IN_DM =
  Permission.VIEW_CHANNEL |
  Permission.SEND_MESSAGES |
  Permission.READ_MESSAGE_HISTORY |
  Permission.ADD_REACTIONS |
  Permission.EMBED_LINKS |
  Permission.ATTACH_FILES |
  Permission.MENTION_EVERYONE |
  Permission.USE_EXTERNAL_EMOJIS |
  Permission.USE_EXTERNAL_STICKERS |
  Permission.USE_APPLICATION_COMMANDS |
  Permission.SEND_VOICE_MESSAGES |
  Permission.SEND_POLLS |
  Permission.PIN_MESSAGES;

/** Permissions from roles alone; everything for the owner and administrators, nothing for strangers. */
export function guildPermissions(world: World, guildId: Id, userId: Id): bigint {
  const member = world.findMember(guildId, userId);
  if (!member) return 0n;
  const permissions = rolePermissions(world, member);
  if (permissions & Permission.ADMINISTRATOR) return ALL_PERMISSIONS;
  return isTimedOut(world, member) ? permissions & TIMED_OUT : permissions;
}

/** Permissions in a channel, thread or DM. Nothing at all without VIEW_CHANNEL. */
export function permissionsIn(world: World, userId: Id, channelId: Id): bigint {
  const channel = world.channel(channelId);
  if (!channel.guild_id) return channel.recipients?.includes(userId) ? IN_DM : 0n;
  const member = world.findMember(channel.guild_id, userId);
  if (!member) return 0n;
  if (!isThread(channel)) return implied(overwritten(world, member, channel), Permission.SEND_MESSAGES);
  const parent = channel.parent_id ? world.channels.get(channel.parent_id) : undefined;
  if (!parent) return 0n;
  const permissions = overwritten(world, member, parent);
  const joined = channel.thread_members?.some((other) => other.user_id === userId) ?? false;
  if (isPrivateThread(channel) && !joined && !(permissions & Permission.MANAGE_THREADS)) return 0n;
  return implied(permissions, Permission.SEND_MESSAGES_IN_THREADS);
}

/** Whether somebody sees that the channel exists. A category shows when anything in it does. */
export function canView(world: World, userId: Id, channelId: Id): boolean {
  const channel = world.channels.get(channelId);
  if (!channel) return false;
  if (permissionsIn(world, userId, channelId) & Permission.VIEW_CHANNEL) return true;
  if (channel.type !== 4 || !channel.guild_id) return false;
  return world.channels
    .inGuild(channel.guild_id)
    .some((child) => child.parent_id === channelId && canView(world, userId, child.id));
}

/** Whether every one of these bits is held in the channel. */
export function may(world: World, userId: Id, channelId: Id, bits: bigint): boolean {
  return (permissionsIn(world, userId, channelId) & bits) === bits;
}

/** The bit that lets somebody write here: threads have their own. */
export function sendBit(channel: ChannelRecord): bigint {
  return isThread(channel) ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
}

/** Throws 50001 without VIEW_CHANNEL, 50013 when one of the other bits is missing. */
export function requirePermissions(world: World, userId: Id, channelId: Id, bits: bigint): void {
  const held = permissionsIn(world, userId, channelId);
  if (!(held & Permission.VIEW_CHANNEL)) throw refuse(50001);
  if ((held & bits) !== bits) throw refuse(50013);
}

/** Throws 10004 for strangers, 50013 when one of the bits is missing in the guild. */
export function requireInGuild(world: World, userId: Id, guildId: Id, bits: bigint): void {
  if (!world.guilds.has(guildId) || !world.findMember(guildId, userId)) throw refuse(10004);
  if ((guildPermissions(world, guildId, userId) & bits) !== bits) throw refuse(50013);
}

export function isTimedOut(world: World, member: MemberRecord): boolean {
  return (
    member.communication_disabled_until !== null && Date.parse(member.communication_disabled_until) > world.clock.now()
  );
}

function rolePermissions(world: World, member: MemberRecord): bigint {
  if (world.guilds.get(member.guild_id)?.owner_id === member.user_id) return ALL_PERMISSIONS;
  let permissions = BigInt(world.roles.get(member.guild_id)?.permissions ?? 0);
  for (const id of member.roles) permissions |= BigInt(world.roles.get(id)?.permissions ?? 0);
  return permissions & Permission.ADMINISTRATOR ? ALL_PERMISSIONS : permissions;
}

/** Role permissions with the channel's overwrites: @everyone, then all roles together, then the member. */
function overwritten(world: World, member: MemberRecord, channel: ChannelRecord): bigint {
  let permissions = rolePermissions(world, member);
  if (permissions & Permission.ADMINISTRATOR) return ALL_PERMISSIONS;
  const everyone = channel.permission_overwrites.find((overwrite) => overwrite.id === member.guild_id);
  if (everyone) permissions = (permissions & ~BigInt(everyone.deny)) | BigInt(everyone.allow);
  let allow = 0n;
  let deny = 0n;
  for (const overwrite of channel.permission_overwrites) {
    if (overwrite.type !== 0 || !member.roles.includes(overwrite.id)) continue;
    allow |= BigInt(overwrite.allow);
    deny |= BigInt(overwrite.deny);
  }
  permissions = (permissions & ~deny) | allow;
  const own = channel.permission_overwrites.find(
    (overwrite) => overwrite.type === 1 && overwrite.id === member.user_id,
  );
  if (own) permissions = (permissions & ~BigInt(own.deny)) | BigInt(own.allow);
  return isTimedOut(world, member) ? permissions & TIMED_OUT : permissions;
}

function implied(permissions: bigint, send: bigint): bigint {
  if (!(permissions & Permission.VIEW_CHANNEL)) return 0n;
  return permissions & send ? permissions : permissions & ~NEEDS_SEND;
}
