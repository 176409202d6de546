import { DiscordAPIError } from "@discordjs/rest";
import { isSpoken } from "#features/conversation/index.ts";
import { findUserId } from "#features/people/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Instant, isNewer, snowflakeAt } from "#kernel/types.ts";

/** Pages of 100 messages that are read at most. */
const PAGES = 10;

/**
 * Whether the member wrote after `since`, by what Discord shows. What they wrote while we were away may not have been handled yet when a
 * time comes that waited for us, too. Throws `ServiceError` when Discord is down.
 */
export async function wroteAfter(
  app: Pick<App, "db" | "rooms" | "discord">,
  ticket: Ticket,
  since: Instant,
): Promise<boolean> {
  const room = await app.rooms.find(app.db, ticket.requesterRoom);
  const userId = await findUserId(app.db, ticket.requester);
  if (!room?.channelId || userId === undefined) return false;
  let after = snowflakeAt(since);
  for (let page = 0; page < PAGES; page++) {
    const messages = await read(app, room.channelId, after);
    if (messages.some(({ author }) => author.id === userId)) return true;
    if (messages.length < 100) return false;
    after = messages.reduce((newest, { id }) => (isNewer(id, newest) ? id : newest), after);
  }
  return false;
}

/**
 * Whether something stands in a ticket's rooms that somebody wrote after `since` and that was not handled yet: after a start what is due is done
 * while the rooms are still read. Throws `ServiceError` when Discord is down.
 */
export async function isUnheard(
  app: Pick<App, "db" | "rooms" | "discord">,
  { staffRoom, requesterRoom }: Pick<Ticket, "staffRoom" | "requesterRoom">,
  since: Instant,
): Promise<boolean> {
  for (const id of new Set([staffRoom, requesterRoom])) {
    const room = await app.rooms.find(app.db, id);
    if (!room?.channelId) continue;
    const begin = snowflakeAt(since);
    const after = room.cursor !== null && isNewer(room.cursor, begin) ? room.cursor : begin;
    const messages = await read(app, room.channelId, after);
    if (messages.some((message) => isSpoken(message) && message.author.bot !== true)) return true;
  }
  return false;
}

/** A room that is gone, or closed to us, has nothing to read. */
async function read({ discord }: Pick<App, "discord">, channelId: string, after: string) {
  try {
    return await discord.channels.getMessages(channelId, { after, limit: 100 });
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return [];
    throw error;
  }
}
