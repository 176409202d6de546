import { refuse } from "../errors.ts";
import { canView, guildPermissions, Permission, permissionsIn, requirePermissions } from "../permissions.ts";
import { showChannel } from "../show/channel.ts";
import { noteAccess } from "./access.ts";
import { AuditAction, changesBetween, writeAudit } from "./audit-log.ts";
import { ChannelType, isThread } from "./channel-types.ts";
import { Intent } from "./intents.ts";
import type { ChannelRecord, Id, OverwriteRecord } from "./model.ts";
import type { Actor, World } from "./world.ts";

export const MAX_OVERWRITES = 1_000;

/** Refuses overwrites with bits that the writer does not hold; MANAGE_ROLES is for administrators alone. */
export function checkOverwriteBits(
  world: World,
  actor: Actor,
  guildId: Id,
  overwrites: readonly Pick<OverwriteRecord, "id" | "allow" | "deny">[],
  held: bigint,
  known: readonly OverwriteRecord[] = [],
): void {
  const inGuild = guildPermissions(world, guildId, actor.userId);
  if (inGuild & Permission.ADMINISTRATOR) return;
  for (const overwrite of overwrites) {
    const before = known.find(({ id }) => id === overwrite.id);
    const touched =
      (BigInt(overwrite.allow) ^ BigInt(before?.allow ?? 0)) | (BigInt(overwrite.deny) ^ BigInt(before?.deny ?? 0));
    if (touched & ~(inGuild | held) || touched & Permission.MANAGE_ROLES) throw refuse(50013);
  }
}

/** Writes one overwrite, new or changed. */
export function putOverwrite(world: World, actor: Actor, channelId: Id, overwrite: OverwriteRecord): void {
  const channel = guildChannel(world, channelId);
  requirePermissions(world, actor.userId, channelId, Permission.MANAGE_ROLES);
  const held = permissionsIn(world, actor.userId, channelId);
  checkOverwriteBits(world, actor, channel.guild_id, [overwrite], held, channel.permission_overwrites);
  checkTarget(world, channel.guild_id, overwrite);
  const before = channel.permission_overwrites.find(({ id }) => id === overwrite.id);
  if (!before && channel.permission_overwrites.length >= MAX_OVERWRITES) throw refuse(30060);
  changeOverwrites(world, channel, [
    ...channel.permission_overwrites.filter(({ id }) => id !== overwrite.id),
    overwrite,
  ]);
  writeAudit(world, channel.guild_id, actor, {
    action: before ? AuditAction.CHANNEL_OVERWRITE_UPDATE : AuditAction.CHANNEL_OVERWRITE_CREATE,
    targetId: channelId,
    changes: changesBetween(before ?? {}, overwrite, before ? ["allow", "deny"] : ["id", "type", "allow", "deny"]),
    options: overwriteOptions(world, overwrite),
  });
}

export function deleteOverwrite(world: World, actor: Actor, channelId: Id, overwriteId: Id): void {
  const channel = guildChannel(world, channelId);
  requirePermissions(world, actor.userId, channelId, Permission.MANAGE_ROLES);
  const before = channel.permission_overwrites.find(({ id }) => id === overwriteId);
  if (!before) throw refuse(10009);
  checkOverwriteBits(
    world,
    actor,
    channel.guild_id,
    [{ id: overwriteId, allow: "0", deny: "0" }],
    permissionsIn(world, actor.userId, channelId),
    channel.permission_overwrites,
  );
  changeOverwrites(
    world,
    channel,
    channel.permission_overwrites.filter(({ id }) => id !== overwriteId),
  );
  writeAudit(world, channel.guild_id, actor, {
    action: AuditAction.CHANNEL_OVERWRITE_DELETE,
    targetId: channelId,
    changes: changesBetween(before, {}, ["id", "type", "allow", "deny"]),
    options: overwriteOptions(world, before),
  });
}

/** Sets a channel's overwrites and sends what follows; children in step with their category follow it. */
export function changeOverwrites(
  world: World,
  channel: ChannelRecord & { guild_id: Id },
  overwrites: OverwriteRecord[],
): void {
  const tellAccess = noteAccess(world, channel.guild_id);
  const synced = channel.type === ChannelType.GUILD_CATEGORY ? childrenInStep(world, channel) : [];
  const changed = [channel, ...synced];
  for (const one of changed) one.permission_overwrites = overwrites.map((overwrite) => ({ ...overwrite }));
  for (const one of changed) emitChannelUpdate(world, one);
  tellAccess(new Set(changed.map(({ id }) => id)));
}

/** To those who can view it. Others learn of moves alone, for a hidden channel has nothing else to show. */
export function emitChannelUpdate(world: World, channel: ChannelRecord, to: "viewers" | "everyone" = "viewers"): void {
  world.emit({
    t: "CHANNEL_UPDATE",
    ...(channel.guild_id ? { guildId: channel.guild_id } : {}),
    intent: Intent.GUILDS,
    d: (viewer) =>
      to === "everyone" || canView(world, viewer.userId, channel.id) ? showChannel(world, channel, viewer) : undefined,
  });
}

/** The channel, when it is one that has overwrites. */
export function guildChannel(world: World, channelId: Id): ChannelRecord & { guild_id: Id } {
  const channel = world.channel(channelId);
  if (!channel.guild_id) throw refuse(50003);
  if (isThread(channel)) throw refuse(50024);
  return channel as ChannelRecord & { guild_id: Id };
}

/** Whether two lists of overwrites say the same. */
export function sameOverwrites(a: readonly OverwriteRecord[], b: readonly OverwriteRecord[]): boolean {
  const key = (list: readonly OverwriteRecord[]): string =>
    list
      .map(({ id, type, allow, deny }) => [id, type, allow, deny].join())
      .sort()
      .join(";");
  return key(a) === key(b);
}

function childrenInStep(world: World, category: ChannelRecord & { guild_id: Id }): ChannelRecord[] {
  return world.channels
    .inGuild(category.guild_id)
    .filter((child) => child.parent_id === category.id && !isThread(child))
    .filter((child) => sameOverwrites(child.permission_overwrites, category.permission_overwrites));
}

function checkTarget(world: World, guildId: Id, overwrite: OverwriteRecord): void {
  if (overwrite.type === 0 && world.roles.get(overwrite.id)?.guild_id !== guildId) throw refuse(10009);
  if (overwrite.type === 1 && !world.findMember(guildId, overwrite.id)) throw refuse(10009);
}

function overwriteOptions(world: World, overwrite: OverwriteRecord): Record<string, string> {
  return {
    id: overwrite.id,
    type: String(overwrite.type),
    ...(overwrite.type === 0 ? { role_name: world.roles.get(overwrite.id)?.name ?? "" } : {}),
  };
}
