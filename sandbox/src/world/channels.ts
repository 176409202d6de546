/** Guild channels: made, changed, moved and deleted, by bots and people alike. */
import { invalid, refuse } from "../errors.ts";
import { Permission, permissionsIn, requireInGuild, requirePermissions } from "../permissions.ts";
import { showChannel } from "../show/channel.ts";
import { noteAccess } from "./access.ts";
import { AuditAction, changesBetween, writeAudit } from "./audit-log.ts";
import { channelName } from "./channel-names.ts";
import { ChannelType, isThread } from "./channel-types.ts";
import { Intent } from "./intents.ts";
import type { ChannelRecord, ForumTagRecord, Id, OverwriteRecord } from "./model.ts";
import { changeOverwrites, checkOverwriteBits, emitChannelUpdate, guildChannel } from "./overwrites.ts";
import { addChannel } from "./seed.ts";
import { dropThreadAlarm } from "./thread-archive.ts";
import type { Actor, World } from "./world.ts";

export const MAX_CHANNELS = 500;
export const MAX_IN_CATEGORY = 50;

type TagFields = { id?: Id | null } & Pick<ForumTagRecord, "name"> & Partial<Omit<ForumTagRecord, "id">>;

/** What a channel can be made with or changed to. */
export interface ChannelFields {
  name?: string;
  type?: number;
  topic?: string | null;
  nsfw?: boolean;
  rate_limit_per_user?: number;
  position?: number;
  parent_id?: Id | null;
  permission_overwrites?: OverwriteRecord[];
  default_auto_archive_duration?: number | null;
  default_thread_rate_limit_per_user?: number;
  available_tags?: TagFields[];
  default_reaction_emoji?: ChannelRecord["default_reaction_emoji"];
  default_sort_order?: number | null;
  default_forum_layout?: number;
  bitrate?: number;
  user_limit?: number;
  flags?: number;
}

const AUDITED = [
  "name",
  "type",
  "topic",
  "nsfw",
  "rate_limit_per_user",
  "parent_id",
  "permission_overwrites",
  "default_auto_archive_duration",
  "available_tags",
  "flags",
];

export function createChannel(
  world: World,
  actor: Actor,
  guildId: Id,
  fields: ChannelFields & { name: string },
): ChannelRecord {
  const { parent_id = null, permission_overwrites, ...rest } = fields;
  requireInGuild(world, actor.userId, guildId, 0n);
  const parent = parent_id === null ? undefined : category(world, guildId, parent_id);
  if (parent) requirePermissions(world, actor.userId, parent.id, Permission.MANAGE_CHANNELS);
  else requireInGuild(world, actor.userId, guildId, Permission.MANAGE_CHANNELS);
  if (permission_overwrites) checkOverwriteBits(world, actor, guildId, permission_overwrites, 0n);
  checkRoom(world, guildId, parent);
  const type = fields.type ?? ChannelType.GUILD_TEXT;
  const record = addChannel(world, guildId, {
    ...stored(world, rest),
    type,
    name: channelName(type, fields.name),
    position: fields.position ?? nextPosition(world, guildId),
    parent_id,
    // Without overwrites of its own, a channel starts in step with its category.
    permission_overwrites: (permission_overwrites ?? parent?.permission_overwrites ?? []).map((one) => ({ ...one })),
  });
  writeAudit(world, guildId, actor, {
    action: AuditAction.CHANNEL_CREATE,
    targetId: record.id,
    changes: changesBetween({}, record, AUDITED),
  });
  return record;
}

export function editChannel(world: World, actor: Actor, channelId: Id, fields: ChannelFields): ChannelRecord {
  const channel = guildChannel(world, channelId);
  const { guild_id: guildId } = channel;
  requirePermissions(world, actor.userId, channelId, Permission.MANAGE_CHANNELS);
  const { permission_overwrites, parent_id, name, type, ...rest } = fields;
  if (permission_overwrites) {
    requirePermissions(world, actor.userId, channelId, Permission.MANAGE_ROLES);
    const held = permissionsIn(world, actor.userId, channelId);
    checkOverwriteBits(world, actor, guildId, permission_overwrites, held, channel.permission_overwrites);
  }
  if (parent_id !== undefined && parent_id !== channel.parent_id) checkMove(world, actor, channel, parent_id);
  const before = structuredClone(channel);
  Object.assign(channel, stored(world, rest, channel.available_tags));
  if (type !== undefined) channel.type = type;
  if (parent_id !== undefined) channel.parent_id = parent_id;
  if (name !== undefined) channel.name = channelName(channel.type, name);
  if (permission_overwrites) changeOverwrites(world, channel, permission_overwrites);
  else emitChannelUpdate(world, channel, isMoved(before, channel) ? "everyone" : "viewers");
  const changes = changesBetween(before, channel, AUDITED);
  if (changes.length > 0)
    writeAudit(world, guildId, actor, { action: AuditAction.CHANNEL_UPDATE, targetId: channelId, changes });
  return channel;
}

/** Whether something changed that hidden channels show too. */
function isMoved(before: ChannelRecord, after: ChannelRecord): boolean {
  return before.parent_id !== after.parent_id || before.position !== after.position || before.type !== after.type;
}

/** Moves channels about. One `parent_id` at a time, as Discord wants it. */
export function moveChannels(
  world: World,
  actor: Actor,
  guildId: Id,
  moves: readonly { id: Id; position?: number | null; parent_id?: Id | null; lock_permissions?: boolean | null }[],
): void {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_CHANNELS);
  if (moves.filter((move) => move.parent_id !== undefined).length > 1) throw refuse(40009);
  const tellAccess = noteAccess(world, guildId);
  const moved = moves.map((move) => ({ move, channel: ownChannel(world, guildId, move.id) }));
  for (const { move, channel } of moved) {
    if (move.parent_id !== undefined && move.parent_id !== channel.parent_id)
      checkMove(world, actor, channel, move.parent_id);
  }
  for (const { move, channel } of moved) {
    if (typeof move.position === "number") channel.position = move.position;
    if (move.parent_id !== undefined) channel.parent_id = move.parent_id;
    const parent = channel.parent_id ? world.channels.get(channel.parent_id) : undefined;
    if (move.lock_permissions && parent) channel.permission_overwrites = structuredClone(parent.permission_overwrites);
  }
  for (const { channel } of moved) emitChannelUpdate(world, channel, "everyone");
  tellAccess(new Set(moved.map(({ channel }) => channel.id)));
}

/** Deletes a guild channel with its threads, messages and webhooks. Channels of a category stay. */
export function deleteChannel(world: World, actor: Actor, channelId: Id): ChannelRecord {
  const channel = guildChannel(world, channelId);
  const { guild_id: guildId } = channel;
  requirePermissions(world, actor.userId, channelId, Permission.MANAGE_CHANNELS);
  const orphans: ChannelRecord[] = [];
  for (const child of world.channels.inGuild(guildId)) {
    if (child.parent_id !== channelId) continue;
    if (isThread(child)) forget(world, child.id);
    else orphans.push(child);
  }
  world.emit({
    t: "CHANNEL_DELETE",
    guildId,
    intent: Intent.GUILDS,
    d: (viewer) => showChannel(world, channel, viewer),
  });
  forget(world, channelId);
  for (const child of orphans) {
    child.parent_id = null;
    emitChannelUpdate(world, child, "everyone");
  }
  const guild = world.guild(guildId);
  guild.invites = guild.invites.filter((invite) => invite.channel_id !== channelId);
  writeAudit(world, guildId, actor, {
    action: AuditAction.CHANNEL_DELETE,
    targetId: channelId,
    changes: changesBetween(channel, {}, AUDITED),
  });
  return channel;
}

/** Removes a channel and everything in it, without a word. */
export function forget(world: World, channelId: Id): void {
  dropThreadAlarm(world, channelId);
  world.channels.delete(channelId);
  world.messages.delete(channelId);
  for (const file of world.files.values()) if (file.channel_id === channelId) world.files.delete(file.id);
  for (const webhook of world.webhooks.values())
    if (webhook.channel_id === channelId) world.webhooks.delete(webhook.id);
}

function category(world: World, guildId: Id, id: Id): ChannelRecord {
  const parent = world.channels.get(id);
  if (parent?.guild_id !== guildId) throw invalid("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
  if (parent.type !== ChannelType.GUILD_CATEGORY) {
    throw invalid("parent_id", "CHANNEL_PARENT_INVALID_TYPE", "Not a category");
  }
  return parent;
}

function checkRoom(world: World, guildId: Id, parent: ChannelRecord | undefined): void {
  const channels = world.channels.inGuild(guildId).filter((channel) => !isThread(channel));
  if (channels.length >= MAX_CHANNELS) throw refuse(30013);
  if (parent) checkCategoryRoom(channels, parent.id);
}

function checkCategoryRoom(channels: readonly ChannelRecord[], categoryId: Id): void {
  if (channels.filter((channel) => channel.parent_id === categoryId).length < MAX_IN_CATEGORY) return;
  throw invalid(
    "parent_id",
    "CHANNEL_PARENT_MAX_CHANNELS",
    `Maximum number of channels in category reached (${MAX_IN_CATEGORY})`,
  );
}

function checkMove(world: World, actor: Actor, channel: ChannelRecord & { guild_id: Id }, parentId: Id | null): void {
  requirePermissions(world, actor.userId, channel.id, Permission.MANAGE_CHANNELS);
  if (parentId === null) return;
  const parent = category(world, channel.guild_id, parentId);
  requirePermissions(world, actor.userId, parent.id, Permission.MANAGE_CHANNELS);
  checkCategoryRoom(world.channels.inGuild(channel.guild_id), parentId);
}

function ownChannel(world: World, guildId: Id, id: Id): ChannelRecord & { guild_id: Id } {
  const channel = guildChannel(world, id);
  if (channel.guild_id !== guildId) throw refuse(10003);
  return channel;
}

function nextPosition(world: World, guildId: Id): number {
  return (
    Math.max(-1, ...world.channels.inGuild(guildId).map((channel) => (isThread(channel) ? -1 : channel.position))) + 1
  );
}

/** The fields as a record keeps them: nothing undefined, tags with ids. */
function stored(
  world: World,
  fields: Omit<ChannelFields, "name" | "type" | "parent_id" | "permission_overwrites">,
  known: ForumTagRecord[] = [],
): Partial<ChannelRecord> {
  const { available_tags, default_auto_archive_duration, ...plain } = fields;
  const kept: Record<string, unknown> = Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  );
  if (typeof default_auto_archive_duration === "number")
    kept.default_auto_archive_duration = default_auto_archive_duration;
  if (available_tags) kept.available_tags = available_tags.map((tag) => storedTag(world, tag, known));
  return kept;
}

function storedTag(world: World, tag: TagFields, known: readonly ForumTagRecord[]): ForumTagRecord {
  const before = known.find(({ id }) => id === tag.id);
  return {
    id: before?.id ?? world.ids.next(),
    name: tag.name,
    moderated: tag.moderated ?? before?.moderated ?? false,
    emoji_id: tag.emoji_id ?? null,
    emoji_name: tag.emoji_name ?? null,
  };
}
