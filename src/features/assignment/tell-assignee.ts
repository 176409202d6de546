import { findDesk } from "#features/desk/index.ts";
import { isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { assignedDmView, assignedLineView } from "./views/assigned.ts";

export interface Telling {
  readonly ticket: Ticket;
  readonly to: Snowflake;
  /** Who gave it to them; null for a rule. */
  readonly by: Snowflake | null;
  /** Names the occasion: told once for each. */
  readonly occasion: string;
}

/**
 * Pings whoever has to act, once: by a line in the staff room; by DM where the requester would read that line. A member of staff whose DMs
 * are closed finds the ticket in the list.
 */
export async function tellAssignee(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "render">,
  { ticket, to, by, occasion }: Telling,
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const source = `assigned:${ticket.id}:${occasion}`;
  if (!isShared(ticket)) {
    await app.outbox.add(tx, ticket.staffRoom, {
      say: app.render(assignedLineView({ to, by }), desk.locale, ticket),
      source,
    });
    return;
  }
  const room = await app.rooms.find(tx, ticket.staffRoom);
  const link = room?.channelId ? `https://discord.com/channels/${ticket.guildId}/${room.channelId}` : null;
  const dm = await app.rooms.dm(tx, to);
  const view = assignedDmView({ number: ticket.number, server: desk.name, link });
  await app.outbox.add(tx, dm.id, { say: app.render(view, desk.locale, ticket), source });
}
