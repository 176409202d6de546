import { randomBytes } from "node:crypto";
import { refuse } from "../errors.ts";
import { guildPermissions, Permission, permissionsIn, requirePermissions } from "../permissions.ts";
import { AuditAction, writeAudit } from "./audit-log.ts";
import { isThread } from "./channel-types.ts";
import { Intent } from "./intents.ts";
import type { GuildRecord, Id, InviteRecord } from "./model.ts";
import type { Actor, World } from "./world.ts";

export interface InviteFields {
  max_age?: number;
  max_uses?: number;
  temporary?: boolean;
  unique?: boolean;
}

const DAY_SECONDS = 86_400;

export function createInvite(world: World, actor: Actor, channelId: Id, fields: InviteFields): InviteRecord {
  const channel = world.channel(channelId);
  if (!channel.guild_id) throw refuse(50003);
  if (isThread(channel)) throw refuse(50024);
  requirePermissions(world, actor.userId, channelId, Permission.CREATE_INSTANT_INVITE);
  const guild = world.guild(channel.guild_id);
  const { max_age = DAY_SECONDS, max_uses = 0, temporary = false, unique = false } = fields;
  const same = guild.invites.find(
    (invite) =>
      invite.channel_id === channelId &&
      invite.inviter_id === actor.userId &&
      invite.max_age === max_age &&
      invite.max_uses === max_uses &&
      !isExpired(world, invite),
  );
  if (same && !unique) return same;
  const invite: InviteRecord = {
    code: randomBytes(6).toString("base64url"),
    channel_id: channelId,
    inviter_id: actor.userId,
    uses: 0,
    max_uses,
    max_age,
    temporary,
    created_at: world.timestamp(),
  };
  guild.invites.push(invite);
  emitInvite(world, guild.id, "INVITE_CREATE", invite, {
    inviter_id: undefined,
    guild_id: guild.id,
    type: 0,
    expires_at: expiry(invite),
  });
  writeAudit(world, guild.id, actor, {
    action: AuditAction.INVITE_CREATE,
    targetId: null,
    changes: [{ key: "code", new_value: invite.code }],
  });
  return invite;
}

/** An invite that still works, and its guild. Throws 10006. */
export function findInvite(world: World, code: string): { guild: GuildRecord; invite: InviteRecord } {
  for (const guild of world.guilds.values()) {
    const invite = guild.invites.find((one) => one.code === code);
    if (invite && !isExpired(world, invite)) return { guild, invite };
  }
  throw refuse(10006);
}

export function deleteInvite(world: World, actor: Actor, code: string): { guild: GuildRecord; invite: InviteRecord } {
  const { guild, invite } = findInvite(world, code);
  const inGuild = guildPermissions(world, guild.id, actor.userId) & Permission.MANAGE_GUILD;
  if (!inGuild && !(permissionsIn(world, actor.userId, invite.channel_id) & Permission.MANAGE_CHANNELS))
    throw refuse(50013);
  guild.invites = guild.invites.filter((one) => one.code !== code);
  emitInvite(world, guild.id, "INVITE_DELETE", invite);
  writeAudit(world, guild.id, actor, {
    action: AuditAction.INVITE_DELETE,
    targetId: null,
    changes: [{ key: "code", old_value: code }],
  });
  return { guild, invite };
}

/** When the invite ends, or null. */
export function expiry(invite: InviteRecord): string | null {
  return invite.max_age === 0 ? null : new Date(Date.parse(invite.created_at) + invite.max_age * 1_000).toISOString();
}

export function isExpired(world: World, invite: InviteRecord): boolean {
  const ends = expiry(invite);
  return (
    (ends !== null && Date.parse(ends) <= world.clock.now()) || (invite.max_uses > 0 && invite.uses >= invite.max_uses)
  );
}

/** Invites are told to bots with MANAGE_CHANNELS there, as in the client's settings. */
function emitInvite(world: World, guildId: Id, t: string, invite: InviteRecord, more?: object): void {
  const { code, channel_id } = invite;
  const d = more ? { ...invite, ...more } : { code, channel_id, guild_id: guildId };
  world.emit({
    t,
    guildId,
    intent: Intent.GUILD_INVITES,
    d: (viewer) => (permissionsIn(world, viewer.userId, channel_id) & Permission.MANAGE_CHANNELS ? d : undefined),
  });
}
