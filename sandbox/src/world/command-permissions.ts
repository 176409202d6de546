/** Who may use a command where: the command's own default, and what a guild's managers set over it. */
import { invalidFields, refuse } from "../errors.ts";
import { ALL_PERMISSIONS, guildPermissions, Permission, permissionsIn } from "../permissions.ts";
import { isThread } from "./channel-types.ts";
import { Fields, Mistakes } from "./message-fields.ts";
import type { ApplicationRecord, ChannelRecord, CommandRecord, Id } from "./model.ts";
import type { World } from "./world.ts";

export interface CommandPermission {
  id: Id;
  /** 1 role, 2 user, 3 channel. */
  type: number;
  permission: boolean;
}

const MAX_PERMISSIONS = 100;

/** Permissions of a command in a guild; those of the whole application have its id. */
export function showCommandPermissions(
  application: ApplicationRecord,
  guildId: Id,
  id: Id,
  permissions: CommandPermission[],
): object {
  return { id, application_id: application.id, guild_id: guildId, permissions };
}

/** Everything set in a guild for one application. */
export function commandPermissions(
  world: World,
  application: ApplicationRecord,
  guildId: Id,
): Map<Id, CommandPermission[]> {
  const found = new Map<Id, CommandPermission[]>();
  const general = application.command_permissions?.[guildId];
  if (general) found.set(application.id, general);
  for (const command of world.commands.values()) {
    const own = command.permissions[guildId];
    if (command.application_id === application.id && own) found.set(command.id, own);
  }
  return found;
}

/** Sets them all at once; `id` is a command's, or the application's for all commands without their own. */
export function setCommandPermissions(
  world: World,
  application: ApplicationRecord,
  guildId: Id,
  id: Id,
  raw: unknown,
): CommandPermission[] {
  const mistakes = new Mistakes();
  const list = Fields.of(mistakes, raw).objects("permissions", { max: MAX_PERMISSIONS }) ?? [];
  const permissions = list.map((entry) => ({
    id: entry.snowflake("id", { required: true }) ?? "0",
    type: entry.choice("type", [1, 2, 3], { required: true }) ?? 1,
    permission: entry.flag("permission") ?? false,
  }));
  mistakes.throwIfAny();
  if (new Set(permissions.map((entry) => entry.id)).size < permissions.length) {
    throw invalidFields([
      { path: "permissions", code: "APPLICATION_COMMAND_PERMISSIONS_DUPLICATE", message: "Ids must be unique" },
    ]);
  }
  if (id === application.id) (application.command_permissions ??= {})[guildId] = permissions;
  else commandInGuild(world, application, guildId, id).permissions[guildId] = permissions;
  world.emit({
    t: "APPLICATION_COMMAND_PERMISSIONS_UPDATE",
    guildId,
    userIds: [application.bot_id],
    d: showCommandPermissions(application, guildId, id, permissions),
  });
  return permissions;
}

/** A command that exists in this guild: one of its own, or a global one. */
export function commandInGuild(world: World, application: ApplicationRecord, guildId: Id, id: Id): CommandRecord {
  const command = world.commands.get(id);
  const here = command?.guild_id === null || command?.guild_id === guildId;
  if (command?.application_id !== application.id || !here) throw refuse(10063);
  return command;
}

/** Whether a member may use the command in this channel of a guild. */
export function mayUse(world: World, command: CommandRecord, userId: Id, channel: ChannelRecord): boolean {
  const guildId = channel.guild_id ?? "0";
  const member = world.findMember(guildId, userId);
  if (!member) return false;
  const held = permissionsIn(world, userId, channel.id);
  if (!(held & Permission.VIEW_CHANNEL) || !(held & Permission.USE_APPLICATION_COMMANDS)) return false;
  if (guildPermissions(world, guildId, userId) === ALL_PERMISSIONS) return true;
  const own = command.permissions[guildId];
  const general = world.applications.get(command.application_id)?.command_permissions?.[guildId];
  if (channelRule(own, guildId, channel) ?? channelRule(general, guildId, channel) ?? true) {
    const rule = memberRule(own, guildId, userId, member.roles) ?? memberRule(general, guildId, userId, member.roles);
    return rule ?? holdsDefault(command, held);
  }
  return false;
}

/** `default_member_permissions`: `null` lets everybody, "0" administrators only. */
function holdsDefault(command: CommandRecord, held: bigint): boolean {
  const wanted = command.body.default_member_permissions;
  if (typeof wanted !== "string") return true;
  const bits = BigInt(wanted);
  return bits !== 0n && (held & bits) === bits;
}

/** The channel's own rule, then that for all channels, whose id is the guild's less one. */
function channelRule(rules: CommandPermission[] | undefined, guildId: Id, channel: ChannelRecord): boolean | undefined {
  const id = isThread(channel) ? channel.parent_id : channel.id;
  const everywhere = (BigInt(guildId) - 1n).toString();
  const find = (wanted: Id | null) => rules?.find((rule) => rule.type === 3 && rule.id === wanted)?.permission;
  return find(id) ?? find(everywhere);
}

/** The member's own rule; then any role that allows, any that denies; then @everyone's. */
function memberRule(rules: CommandPermission[] | undefined, guildId: Id, userId: Id, roles: Id[]): boolean | undefined {
  if (!rules) return undefined;
  const own = rules.find((rule) => rule.type === 2 && rule.id === userId);
  if (own) return own.permission;
  const ofRoles = rules.filter((rule) => rule.type === 1 && roles.includes(rule.id));
  if (ofRoles.length > 0) return ofRoles.some((rule) => rule.permission);
  return rules.find((rule) => rule.type === 1 && rule.id === guildId)?.permission;
}
