import { findDesk } from "#features/desk/index.ts";
import { getTicket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Page } from "#kernel/pages.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import type { Waiting } from "./notice-store.ts";
import { type DigestLine, digestView } from "./views/digest.ts";

/** A card has room for so many lines. */
export const PER_PAGE = 15;

/** One page of a digest: `told` is what stands on it. */
export async function digestPage(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  { id, guildId, page, told }: { id: string; guildId: Snowflake; page: Page; told: readonly Waiting[] },
): Promise<View> {
  const desk = await findDesk(db, guildId);
  const lines: DigestLine[] = [];
  for (const { ticketId, messages } of told) {
    const ticket = await getTicket(db, ticketId);
    const room = await rooms.find(db, ticket.staffRoom);
    lines.push({ number: ticket.number, messages, channelId: room?.channelId ?? null });
  }
  return digestView({ id, server: desk?.name ?? "", lines, page });
}
