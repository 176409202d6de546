/** Members of a guild: changed, timed out, given roles, kicked. */
import { invalid, refuse } from "../errors.ts";
import { guildPermissions, Permission, requireInGuild } from "../permissions.ts";
import { showMember } from "../show/member.ts";
import { showUserById } from "../show/user.ts";
import { noteAccess } from "./access.ts";
import { AuditAction, changesBetween, writeAudit } from "./audit-log.ts";
import { Intent } from "./intents.ts";
import type { Id, MemberRecord } from "./model.ts";
import { rank, requireAbove } from "./roles.ts";
import { leaveThreads } from "./thread-members.ts";
import type { Actor, World } from "./world.ts";

/** The longest timeout. */
const MAX_TIMEOUT = 28 * 24 * 3_600_000;

/** The member flag that moderators may set. */
const BYPASSES_VERIFICATION = 1 << 2;

export interface MemberFields {
  nick?: string | null;
  roles?: Id[];
  communication_disabled_until?: string | null;
  flags?: number;
}

/** What one may change about oneself. */
export interface OwnMemberFields {
  nick?: string | null;
  avatar?: string | null;
  banner?: string | null;
  bio?: string | null;
}

export function editMember(world: World, actor: Actor, guildId: Id, userId: Id, fields: MemberFields): MemberRecord {
  requireInGuild(world, actor.userId, guildId, 0n);
  const member = world.member(guildId, userId);
  const { nick, roles, communication_disabled_until: until, flags } = fields;
  if (nick !== undefined) {
    requireInGuild(world, actor.userId, guildId, Permission.MANAGE_NICKNAMES);
    requireOver(world, actor, guildId, userId);
  }
  if (roles) checkRoles(world, actor, member, roles);
  if (until !== undefined) checkTimeout(world, actor, guildId, userId, until);
  if (flags !== undefined) requireInGuild(world, actor.userId, guildId, Permission.MODERATE_MEMBERS);
  const before = structuredClone(member);
  const tellAccess = noteAccess(world, guildId, userId);
  if (nick !== undefined) member.nick = nick || null;
  if (roles) member.roles = [...new Set(roles)];
  if (until !== undefined) member.communication_disabled_until = until;
  if (flags !== undefined) member.flags = (member.flags & ~BYPASSES_VERIFICATION) | (flags & BYPASSES_VERIFICATION);
  emitMemberUpdate(world, member);
  tellAccess();
  auditMember(world, actor, before, member);
  return member;
}

export function editOwnMember(world: World, actor: Actor, guildId: Id, fields: OwnMemberFields): MemberRecord {
  requireInGuild(world, actor.userId, guildId, 0n);
  const member = world.member(guildId, actor.userId);
  if (fields.nick !== undefined) requireInGuild(world, actor.userId, guildId, Permission.CHANGE_NICKNAME);
  const before = structuredClone(member);
  Object.assign(member, fields, fields.nick === undefined ? {} : { nick: fields.nick || null });
  emitMemberUpdate(world, member);
  auditMember(world, actor, before, member);
  return member;
}

export function giveRole(world: World, actor: Actor, guildId: Id, userId: Id, roleId: Id): void {
  const member = roleTarget(world, actor, guildId, userId, roleId);
  if (!member.roles.includes(roleId)) setRoles(world, actor, member, [...member.roles, roleId]);
}

export function takeRole(world: World, actor: Actor, guildId: Id, userId: Id, roleId: Id): void {
  const member = roleTarget(world, actor, guildId, userId, roleId);
  if (member.roles.includes(roleId))
    setRoles(
      world,
      actor,
      member,
      member.roles.filter((id) => id !== roleId),
    );
}

export function kickMember(world: World, actor: Actor, guildId: Id, userId: Id): void {
  requireInGuild(world, actor.userId, guildId, Permission.KICK_MEMBERS);
  world.member(guildId, userId);
  requireOver(world, actor, guildId, userId);
  removeMember(world, guildId, userId);
  writeAudit(world, guildId, actor, { action: AuditAction.MEMBER_KICK, targetId: userId });
}

/** Takes somebody out of a guild: they left, were kicked or banned. The owner cannot go. */
export function removeMember(world: World, guildId: Id, userId: Id): void {
  if (world.guild(guildId).owner_id === userId) throw refuse(50013);
  world.members.get(guildId)?.delete(userId);
  leaveThreads(world, guildId, userId);
  if (world.applicationOf(userId))
    world.emit({ t: "GUILD_DELETE", guildId, intent: Intent.GUILDS, userIds: [userId], d: { id: guildId } });
  world.emit({
    t: "GUILD_MEMBER_REMOVE",
    guildId,
    intent: Intent.GUILD_MEMBERS,
    d: { guild_id: guildId, user: showUserById(world, userId) },
  });
}

/** Throws 50013 unless the actor stands above the other, or is the same. */
export function requireOver(world: World, actor: Actor, guildId: Id, userId: Id): void {
  if (actor.userId === userId) return;
  if (rank(world, guildId, userId) >= rank(world, guildId, actor.userId)) throw refuse(50013);
}

/** To bots with GUILD_MEMBERS, and to the bot whose own member it is. */
export function emitMemberUpdate(world: World, member: MemberRecord): void {
  const { guild_id: guildId, user_id: userId } = member;
  const d = { ...showMember(world, member), guild_id: guildId };
  world.emit({
    t: "GUILD_MEMBER_UPDATE",
    guildId,
    d: (viewer) => (viewer.userId === userId || viewer.intents & Intent.GUILD_MEMBERS ? d : undefined),
  });
}

function roleTarget(world: World, actor: Actor, guildId: Id, userId: Id, roleId: Id): MemberRecord {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_ROLES);
  const member = world.member(guildId, userId);
  const role = world.role(guildId, roleId);
  if (role.managed || roleId === guildId) throw refuse(50028);
  requireAbove(world, actor, role);
  return member;
}

function setRoles(world: World, actor: Actor, member: MemberRecord, roles: Id[]): void {
  const before = structuredClone(member);
  const tellAccess = noteAccess(world, member.guild_id, member.user_id);
  member.roles = roles;
  emitMemberUpdate(world, member);
  tellAccess();
  auditMember(world, actor, before, member);
}

function checkRoles(world: World, actor: Actor, member: MemberRecord, roles: readonly Id[]): void {
  requireInGuild(world, actor.userId, member.guild_id, Permission.MANAGE_ROLES);
  const touched = [
    ...roles.filter((id) => !member.roles.includes(id)),
    ...member.roles.filter((id) => !roles.includes(id)),
  ];
  for (const id of touched) {
    const role = world.role(member.guild_id, id);
    if (role.managed || id === member.guild_id) throw refuse(50028);
    requireAbove(world, actor, role);
  }
}

function checkTimeout(world: World, actor: Actor, guildId: Id, userId: Id, until: string | null): void {
  requireInGuild(world, actor.userId, guildId, Permission.MODERATE_MEMBERS);
  if (guildPermissions(world, guildId, userId) & Permission.ADMINISTRATOR || actor.userId === userId)
    throw refuse(50013);
  requireOver(world, actor, guildId, userId);
  if (until === null || Date.parse(until) <= world.clock.now() + MAX_TIMEOUT) return;
  throw invalid(
    "communication_disabled_until",
    "DATE_TIME_TYPE_FUTURE",
    "Timeouts can only be set up to 28 days in the future",
  );
}

function auditMember(world: World, actor: Actor, before: MemberRecord, after: MemberRecord): void {
  const guildId = after.guild_id;
  const plain = changesBetween(before, after, ["nick", "communication_disabled_until", "flags"]);
  if (plain.length > 0)
    writeAudit(world, guildId, actor, { action: AuditAction.MEMBER_UPDATE, targetId: after.user_id, changes: plain });
  const named = (ids: Id[]): object[] => ids.map((id) => ({ id, name: world.roles.get(id)?.name ?? "" }));
  const added = after.roles.filter((id) => !before.roles.includes(id));
  const removed = before.roles.filter((id) => !after.roles.includes(id));
  if (added.length + removed.length === 0) return;
  writeAudit(world, guildId, actor, {
    action: AuditAction.MEMBER_ROLE_UPDATE,
    targetId: after.user_id,
    changes: [
      ...(added.length > 0 ? [{ key: "$add", new_value: named(added) }] : []),
      ...(removed.length > 0 ? [{ key: "$remove", new_value: named(removed) }] : []),
    ],
  });
}
