import { Permission, requireInGuild } from "../permissions.ts";
import { showGuild } from "../show/guild.ts";
import { AuditAction, changesBetween, writeAudit } from "./audit-log.ts";
import { Intent } from "./intents.ts";
import type { GuildRecord, Id } from "./model.ts";
import type { Actor, World } from "./world.ts";

export interface GuildFields {
  name?: string;
  description?: string | null;
  icon?: string | null;
  preferred_locale?: string;
  verification_level?: number;
}

export function editGuild(world: World, actor: Actor, guildId: Id, fields: GuildFields): GuildRecord {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_GUILD);
  const guild = world.guild(guildId);
  const before = { ...guild };
  Object.assign(guild, fields);
  emitGuildUpdate(world, guild);
  const changes = changesBetween(before, guild, [
    "name",
    "description",
    "icon",
    "preferred_locale",
    "verification_level",
  ]);
  if (changes.length > 0)
    writeAudit(world, guildId, actor, { action: AuditAction.GUILD_UPDATE, targetId: guildId, changes });
  return guild;
}

/** Stops direct messages or invites for a while. */
export function setIncidents(
  world: World,
  actor: Actor,
  guildId: Id,
  fields: { dms_disabled_until?: string | null; invites_disabled_until?: string | null },
): GuildRecord {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_GUILD);
  const guild = world.guild(guildId);
  guild.incidents_data = { dms_disabled_until: null, invites_disabled_until: null, ...guild.incidents_data, ...fields };
  emitGuildUpdate(world, guild);
  return guild;
}

function emitGuildUpdate(world: World, guild: GuildRecord): void {
  world.emit({ t: "GUILD_UPDATE", guildId: guild.id, intent: Intent.GUILDS, d: showGuild(world, guild) });
}
