import { refuse } from "../errors.ts";
import { guildPermissions, Permission, requireInGuild } from "../permissions.ts";
import { showUserById } from "../show/user.ts";
import { snowflakeTime } from "../snowflake.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import { Intent } from "./intents.ts";
import { removeMember, requireOver } from "./members.ts";
import { emitBulkDelete } from "./message-events.ts";
import { takeFromChannel } from "./message-store.ts";
import type { Id } from "./model.ts";
import type { Actor, World } from "./world.ts";

/** Bans somebody, a member or not, and deletes what they wrote in the last `deleteSeconds`. */
export function ban(world: World, actor: Actor, guildId: Id, userId: Id, deleteSeconds: number): void {
  requireInGuild(world, actor.userId, guildId, Permission.BAN_MEMBERS);
  world.user(userId);
  const guild = world.guild(guildId);
  if (world.findMember(guildId, userId)) {
    requireOver(world, actor, guildId, userId);
    if (actor.userId === userId) throw refuse(50013);
    removeMember(world, guildId, userId);
  }
  if (guild.bans.some((known) => known.user_id === userId)) return;
  guild.bans.push({ user_id: userId, reason: actor.reason ?? null });
  if (deleteSeconds > 0) deleteRecent(world, guildId, userId, deleteSeconds * 1_000);
  emitBan(world, "GUILD_BAN_ADD", guildId, userId);
  writeAudit(world, guildId, actor, { action: AuditAction.MEMBER_BAN_ADD, targetId: userId });
}

export function unban(world: World, actor: Actor, guildId: Id, userId: Id): void {
  requireInGuild(world, actor.userId, guildId, Permission.BAN_MEMBERS);
  const guild = world.guild(guildId);
  if (!guild.bans.some((known) => known.user_id === userId)) throw refuse(10026);
  guild.bans = guild.bans.filter((known) => known.user_id !== userId);
  emitBan(world, "GUILD_BAN_REMOVE", guildId, userId);
  writeAudit(world, guildId, actor, { action: AuditAction.MEMBER_BAN_REMOVE, targetId: userId });
}

function deleteRecent(world: World, guildId: Id, userId: Id, reach: number): void {
  const since = world.clock.now() - reach;
  for (const channel of world.channels.inGuild(guildId)) {
    const gone = (world.messages.get(channel.id) ?? []).filter(
      (message) => message.author_id === userId && snowflakeTime(message.id) >= since,
    );
    if (gone.length === 0) continue;
    takeFromChannel(world, gone);
    emitBulkDelete(
      world,
      guildId,
      channel.id,
      gone.map(({ id }) => id),
    );
  }
}

/** Bans are told to bots that could see them in the settings. */
function emitBan(world: World, t: string, guildId: Id, userId: Id): void {
  const needed = Permission.BAN_MEMBERS | Permission.VIEW_AUDIT_LOG;
  const d = { guild_id: guildId, user: showUserById(world, userId) };
  world.emit({
    t,
    guildId,
    intent: Intent.GUILD_MODERATION,
    d: (viewer) => (guildPermissions(world, guildId, viewer.userId) & needed ? d : undefined),
  });
}
