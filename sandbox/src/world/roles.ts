/** Roles, and the order they stand in: nobody touches what is above them. */
import { refuse } from "../errors.ts";
import { guildPermissions, Permission, requireInGuild } from "../permissions.ts";
import { showRole } from "../show/role.ts";
import { byAge } from "../snowflake.ts";
import { noteAccess } from "./access.ts";
import { AuditAction, changesBetween, writeAudit } from "./audit-log.ts";
import { Intent } from "./intents.ts";
import type { Id, RoleRecord } from "./model.ts";
import { addRole } from "./seed.ts";
import type { Actor, World } from "./world.ts";

export const MAX_ROLES = 250;

export interface RoleFields {
  name?: string;
  permissions?: string;
  color?: number;
  hoist?: boolean;
  mentionable?: boolean;
}

const AUDITED = ["name", "permissions", "color", "hoist", "mentionable"];

/** How high somebody stands: the position of their highest role; the owner above everything. */
export function rank(world: World, guildId: Id, userId: Id): number {
  if (world.guild(guildId).owner_id === userId) return Number.POSITIVE_INFINITY;
  const roles = world.findMember(guildId, userId)?.roles ?? [];
  return Math.max(0, ...roles.map((id) => world.roles.get(id)?.position ?? 0));
}

/** Throws 50013 unless the actor stands above the role. */
export function requireAbove(world: World, actor: Actor, role: RoleRecord): void {
  if (role.position >= rank(world, role.guild_id, actor.userId)) throw refuse(50013);
}

export function createRole(world: World, actor: Actor, guildId: Id, fields: RoleFields): RoleRecord {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_ROLES);
  const roles = world.roles.inGuild(guildId);
  if (roles.length >= MAX_ROLES) throw refuse(30005);
  const everyone = world.role(guildId, guildId);
  const permissions = fields.permissions ?? everyone.permissions;
  checkGrant(world, actor, guildId, permissions, everyone.permissions);
  // A new role goes to the bottom, just above @everyone.
  for (const role of roles) if (role.id !== guildId) role.position++;
  const role = addRole(world, guildId, { name: "new role", ...fields, permissions, position: 1 });
  audit(world, actor, AuditAction.ROLE_CREATE, role, {}, role);
  return role;
}

export function editRole(world: World, actor: Actor, guildId: Id, roleId: Id, fields: RoleFields): RoleRecord {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_ROLES);
  const role = world.role(guildId, roleId);
  if (roleId !== guildId) requireAbove(world, actor, role);
  if (fields.permissions !== undefined) checkGrant(world, actor, guildId, fields.permissions, role.permissions);
  const before = { ...role };
  const tellAccess = noteAccess(world, guildId);
  Object.assign(role, fields);
  emitRoleUpdate(world, role);
  tellAccess();
  audit(world, actor, AuditAction.ROLE_UPDATE, role, before, role);
  return role;
}

export function deleteRole(world: World, actor: Actor, guildId: Id, roleId: Id): void {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_ROLES);
  const role = world.role(guildId, roleId);
  if (role.managed || roleId === guildId) throw refuse(50028);
  requireAbove(world, actor, role);
  const tellAccess = noteAccess(world, guildId);
  world.roles.delete(roleId);
  for (const other of world.roles.inGuild(guildId)) if (other.position > role.position) other.position--;
  for (const member of world.membersOf(guildId)) member.roles = member.roles.filter((id) => id !== roleId);
  for (const channel of world.channels.inGuild(guildId)) {
    channel.permission_overwrites = channel.permission_overwrites.filter(({ id }) => id !== roleId);
  }
  world.emit({ t: "GUILD_ROLE_DELETE", guildId, intent: Intent.GUILDS, d: { guild_id: guildId, role_id: roleId } });
  tellAccess();
  audit(world, actor, AuditAction.ROLE_DELETE, role, role, {});
}

/** Puts roles at positions; the others keep their order around them. */
export function moveRoles(
  world: World,
  actor: Actor,
  guildId: Id,
  moves: readonly { id: Id; position?: number | null }[],
): RoleRecord[] {
  requireInGuild(world, actor.userId, guildId, Permission.MANAGE_ROLES);
  const top = rank(world, guildId, actor.userId);
  for (const { id, position } of moves) {
    requireAbove(world, actor, world.role(guildId, id));
    if (id === guildId || (position ?? 0) >= top) throw refuse(50013);
  }
  const wanted = new Map(moves.map(({ id, position }) => [id, position]));
  const sorted = world.roles
    .inGuild(guildId)
    .filter(({ id }) => id !== guildId)
    .sort((a, b) => (wanted.get(a.id) ?? a.position) - (wanted.get(b.id) ?? b.position) || byAge(b.id, a.id));
  sorted.forEach((role, index) => {
    if (role.position === index + 1) return;
    role.position = index + 1;
    emitRoleUpdate(world, role);
  });
  return world.roles.inGuild(guildId);
}

/** How many members hold each role. */
export function countRoles(world: World, guildId: Id): Record<Id, number> {
  const counts: Record<Id, number> = {};
  for (const role of world.roles.inGuild(guildId)) if (role.id !== guildId) counts[role.id] = 0;
  for (const member of world.membersOf(guildId)) for (const id of member.roles) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Bits that the actor does not hold cannot be given or taken. */
function checkGrant(world: World, actor: Actor, guildId: Id, permissions: string, before: string): void {
  const touched = BigInt(permissions) ^ BigInt(before);
  if (touched & ~guildPermissions(world, guildId, actor.userId)) throw refuse(50013);
}

function emitRoleUpdate(world: World, role: RoleRecord): void {
  world.emit({
    t: "GUILD_ROLE_UPDATE",
    guildId: role.guild_id,
    intent: Intent.GUILDS,
    d: { guild_id: role.guild_id, role: showRole(role) },
  });
}

function audit(world: World, actor: Actor, action: number, role: RoleRecord, before: object, after: object): void {
  const changes = changesBetween(before, after, AUDITED);
  if (changes.length > 0) writeAudit(world, role.guild_id, actor, { action, targetId: role.id, changes });
}
