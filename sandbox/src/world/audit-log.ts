import { guildPermissions, Permission } from "../permissions.ts";
import { Intent } from "./intents.ts";
import type { AuditLogRecord, Id } from "./model.ts";
import type { Actor, World } from "./world.ts";

/** Audit log actions, by Discord's names. */
export const AuditAction = {
  GUILD_UPDATE: 1,
  CHANNEL_CREATE: 10,
  CHANNEL_UPDATE: 11,
  CHANNEL_DELETE: 12,
  CHANNEL_OVERWRITE_CREATE: 13,
  CHANNEL_OVERWRITE_UPDATE: 14,
  CHANNEL_OVERWRITE_DELETE: 15,
  MEMBER_KICK: 20,
  MEMBER_BAN_ADD: 22,
  MEMBER_BAN_REMOVE: 23,
  MEMBER_UPDATE: 24,
  MEMBER_ROLE_UPDATE: 25,
  BOT_ADD: 28,
  ROLE_CREATE: 30,
  ROLE_UPDATE: 31,
  ROLE_DELETE: 32,
  INVITE_CREATE: 40,
  INVITE_DELETE: 42,
  WEBHOOK_CREATE: 50,
  WEBHOOK_UPDATE: 51,
  WEBHOOK_DELETE: 52,
  MESSAGE_DELETE: 72,
  MESSAGE_BULK_DELETE: 73,
  MESSAGE_PIN: 74,
  MESSAGE_UNPIN: 75,
  THREAD_CREATE: 110,
  THREAD_UPDATE: 111,
  THREAD_DELETE: 112,
  APPLICATION_COMMAND_PERMISSION_UPDATE: 121,
} as const;

type Change = NonNullable<AuditLogRecord["changes"]>[number];

export interface AuditEntry {
  action: number;
  targetId: Id | null;
  changes?: Change[];
  options?: Record<string, string>;
}

/** Writes who did what, and tells the bots that may read the audit log. */
export function writeAudit(world: World, guildId: Id, actor: Actor, entry: AuditEntry): void {
  const record: AuditLogRecord = {
    id: world.ids.next(),
    user_id: actor.userId,
    target_id: entry.targetId,
    action_type: entry.action,
    ...(actor.reason ? { reason: actor.reason.slice(0, 512) } : {}),
    ...(entry.changes?.length ? { changes: entry.changes } : {}),
    ...(entry.options ? { options: entry.options } : {}),
  };
  world.guild(guildId).audit_log.push(record);
  world.emit({
    t: "GUILD_AUDIT_LOG_ENTRY_CREATE",
    guildId,
    intent: Intent.GUILD_MODERATION,
    d: (viewer) =>
      guildPermissions(world, guildId, viewer.userId) & Permission.VIEW_AUDIT_LOG
        ? { ...record, guild_id: guildId }
        : undefined,
  });
}

/** What differs between two states of a record, as the audit log writes it. Values never change in place. */
export function changesBetween(before: object, after: object, keys: readonly string[]): Change[] {
  const old = before as Record<string, unknown>;
  const now = after as Record<string, unknown>;
  return keys
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((key) => ({
      key,
      ...(old[key] === undefined || old[key] === null ? {} : { old_value: old[key] }),
      ...(now[key] === undefined || now[key] === null ? {} : { new_value: now[key] }),
    }));
}
