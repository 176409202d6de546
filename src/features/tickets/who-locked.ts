import { DiscordAPIError } from "@discordjs/rest";
import { type APIAuditLogEntry, AuditLogEvent, PermissionFlagsBits as Bit } from "discord-api-types/v10";
import type { App } from "#kernel/app.ts";
import type { Snowflake } from "#kernel/types.ts";

interface Locked {
  readonly guildId: Snowflake;
  readonly channelId: Snowflake;
  /** Of a channel, whose own permissions were changed. */
  readonly userId: Snowflake;
  readonly to: "locked" | "unlocked";
}

/** As many changes as a server sees between this one and our question. */
const LOOKED_AT = 50;

/** Who locked or unlocked a room by Discord's own means, as the audit log says; null where we may not read it, it does not tell, or it was a bot. */
export async function whoLocked(
  { discord, self }: Pick<App, "discord" | "self">,
  locked: Locked,
): Promise<Snowflake | null> {
  try {
    const log = await discord.guilds.getAuditLogs(locked.guildId, { limit: LOOKED_AT });
    // The newest first.
    const [entry] = log.audit_log_entries.filter((one) => lockIn(one, locked) !== undefined);
    if (!entry || lockIn(entry, locked) !== locked.to) return null;
    const by = log.users.find(({ id }) => id === entry.user_id);
    return by && !by.bot && by.id !== self.id ? by.id : null;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return null;
    throw error;
  }
}

/** What an entry did to this lock; undefined for others. */
function lockIn(entry: APIAuditLogEntry, { channelId, userId }: Locked): Locked["to"] | undefined {
  if (entry.target_id !== channelId) return undefined;
  if (entry.action_type === AuditLogEvent.ThreadUpdate) {
    const change = entry.changes?.find(({ key }) => key === "locked");
    return change && (change.new_value === true ? "locked" : "unlocked");
  }
  const { ChannelOverwriteCreate, ChannelOverwriteUpdate } = AuditLogEvent;
  if (![ChannelOverwriteCreate, ChannelOverwriteUpdate].includes(entry.action_type)) return undefined;
  const deny = entry.options?.id === userId ? entry.changes?.find(({ key }) => key === "deny") : undefined;
  return deny && (BigInt(String(deny.new_value ?? 0)) & Bit.SendMessages ? "locked" : "unlocked");
}
