import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Markup } from "#kernel/text.ts";
import type { Snowflake } from "#kernel/types.ts";
import { isRemoved } from "./remove-closed.ts";
import type { Ticket } from "./ticket.ts";

/** A ticket's number, leading to its room where there is one. For the team. */
export async function linkOf(
  db: Db,
  app: Pick<App, "rooms">,
  ticket: Pick<Ticket, "guildId" | "number" | "staffRoom" | "closedHow">,
): Promise<Markup> {
  const { guildId, number } = ticket;
  const channelId = await placeOf(db, app, ticket);
  return channelId
    ? { markup: `[#${number}](https://discord.com/channels/${guildId}/${channelId})` }
    : { markup: `#${number}` };
}

/** The channel, thread or post of a ticket; null while there is none, and once it was deleted. */
export async function placeOf(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  { staffRoom, closedHow }: Pick<Ticket, "staffRoom" | "closedHow">,
): Promise<Snowflake | null> {
  if (closedHow === "room-deleted" || (await isRemoved(db, staffRoom))) return null;
  return (await rooms.find(db, staffRoom))?.channelId ?? null;
}
