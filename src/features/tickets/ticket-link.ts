import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Markup } from "#kernel/text.ts";
import type { Ticket } from "./ticket.ts";

/** A ticket's number, leading to its room where there is one. For the team. */
export async function linkOf(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  { guildId, number, staffRoom }: Pick<Ticket, "guildId" | "number" | "staffRoom">,
): Promise<Markup> {
  const channelId = (await rooms.find(db, staffRoom))?.channelId;
  return channelId
    ? { markup: `[#${number}](https://discord.com/channels/${guildId}/${channelId})` }
    : { markup: `#${number}` };
}
