import { DiscordAPIError } from "@discordjs/rest";
import { type APIChannel, PermissionFlagsBits as Bit } from "discord-api-types/v10";
import { findUserId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { lockedByHand } from "./lock-ticket.ts";
import { isOpen, isShared, type Ticket } from "./ticket.ts";
import { findTicketByStaffRoom } from "./ticket-store.ts";
import { whoLocked } from "./who-locked.ts";

/** What somebody did to a room by Discord's own means. */
interface ByHand {
  readonly ticket: Ticket;
  readonly to: "locked" | "unlocked";
  readonly userId: Snowflake;
}

/**
 * A person locked or unlocked a room that the member shares, by Discord's own means: so is its ticket, as by `/ticket lock`. What we did
 * ourselves, or are about to do, changes nothing.
 */
export async function followLock(app: App, told: APIChannel): Promise<void> {
  const seen = await byHand(app.db, app, told);
  if (!seen) return;
  // An old event may be told late: what stands now counts.
  const channel = await channelNow(app, told.id);
  if (!channel || (await byHand(app.db, app, channel))?.to !== seen.to) return;
  const by = await whoLocked(app, { ...seen, guildId: seen.ticket.guildId, channelId: channel.id });
  await app.write(async (tx) => {
    const now = await byHand(tx, app, channel);
    if (now?.to !== seen.to || now.ticket.lockedAt !== seen.ticket.lockedAt) return;
    await lockedByHand(tx, app, { ticket: now.ticket, to: now.to, by });
  });
}

async function byHand(db: Db, { rooms }: Pick<App, "rooms">, channel: APIChannel): Promise<ByHand | undefined> {
  const room = await rooms.findByChannel(db, channel.id);
  const ticket = room && (await findTicketByStaffRoom(db, room.id));
  if (!ticket || !isOpen(ticket) || !isShared(ticket) || ticket.oneWay) return undefined;
  const userId = await findUserId(db, ticket.requester);
  const stands = userId && lockOf(channel, userId);
  if (!stands || stands === (ticket.lockedAt === null ? "unlocked" : "locked")) return undefined;
  const shown = await rooms.lockShown(db, room.id, userId);
  return shown === (stands === "locked" ? "open" : "locked") ? { ticket, to: stands, userId } : undefined;
}

/** Undefined where that says nothing: an archived thread takes no words of anybody, and whoever does not see a channel was put out of it. */
function lockOf(channel: APIChannel, userId: Snowflake): "locked" | "unlocked" | undefined {
  if ("thread_metadata" in channel && channel.thread_metadata) {
    const { archived, locked } = channel.thread_metadata;
    if (archived) return undefined;
    return locked ? "locked" : "unlocked";
  }
  const all = "permission_overwrites" in channel ? (channel.permission_overwrites ?? []) : [];
  const own = all.find(({ id }) => id === userId);
  if (!own || BigInt(own.deny) & Bit.ViewChannel) return undefined;
  return BigInt(own.deny) & Bit.SendMessages ? "locked" : "unlocked";
}

/** A channel as it is now; undefined when Discord does not show it to us. */
export async function channelNow({ discord }: Pick<App, "discord">, id: Snowflake): Promise<APIChannel | undefined> {
  try {
    return await discord.channels.get(id);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return undefined;
    throw error;
  }
}
