import { DiscordAPIError } from "@discordjs/rest";
import { findDesk, getType } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import { job } from "#kernel/jobs.ts";
import { type RoomId, WENT_NOWHERE } from "#kernel/outbox.ts";
import type { Room } from "#kernel/rooms.ts";
import type { Snowflake } from "#kernel/types.ts";
import { addUnusedRoom } from "./moved-tickets.ts";
import { isSharedKind } from "./room-kind.ts";
import { isShared, type Ticket } from "./ticket.ts";
import { getTicket } from "./ticket-store.ts";
import { cardSource } from "./views/card.ts";
import { movedCardView } from "./views/moved.ts";

/** Newest messages of a room that are looked at for somebody's words; it stood for moments. */
const LOOKED_AT = 100;

/**
 * Takes away the room of a ticket that did not come to be there. One in which somebody wrote stays, and they see that it went nowhere; so does one
 * that we may not delete, and the log says so. `ticketId`: of a ticket that has another room.
 */
export const removeRoom = job<{ roomId: RoomId; ticketId?: string }>({
  job: "tickets.remove-room",
  async run({ app, payload: { roomId, ticketId } }) {
    const room = await app.rooms.find(app.db, roomId);
    if (!room?.channelId) return;
    const { channelId } = room;
    const ticket = ticketId === undefined ? undefined : await getTicket(app.db, ticketId);
    try {
      const messages = await app.discord.channels.getMessages(channelId, { limit: LOOKED_AT }).catch(unreadable);
      const written = messages.filter(({ author }) => !author.bot).map(({ id }) => id);
      // Of one that was erased nothing stays.
      if (written.length > 0 && ticket?.closedHow !== "erased") return await keep(app, { room, ticket, written });
      await app.discord.channels.delete(channelId);
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
      app.log.warn({ err: error, channelId }, "the room of a ticket that did not come to it could not be deleted");
    }
  },
});

interface Kept {
  readonly room: Room;
  readonly ticket: Ticket | undefined;
  readonly written: readonly Snowflake[];
}

/** It is one that the ticket left: read with its others, and deleted when the ticket is erased. Nobody talks there, and its card says where the ticket is. */
async function keep(app: App, { room, ticket, written }: Kept): Promise<void> {
  app.log.warn({ channelId: room.channelId }, "a room that its ticket did not come to stays: somebody wrote in it");
  await app.write(async (tx) => {
    for (const messageId of written) await app.outbox.add(tx, room.id, { react: messageId, emoji: WENT_NOWHERE });
    if (ticket) {
      const isRead = !ticket.oneWay && isSharedKind(room);
      await addUnusedRoom(tx, { ticketId: ticket.id, room: room.id, side: isRead ? "both" : "staff" });
      const channelId = (await app.rooms.find(tx, ticket.staffRoom))?.channelId ?? null;
      const to = isRead && !isShared(ticket) ? "by DM" : { channelId };
      const { name } = await getType(tx, ticket.guildId, ticket.typeId);
      const desk = await findDesk(tx, ticket.guildId);
      const body = app.render(movedCardView(ticket, name, to), desk?.locale ?? "en-US", ticket);
      await app.outbox.show(tx, room.id, { show: "card", source: cardSource(ticket.id), body });
    }
    await app.outbox.show(tx, room.id, { show: "closed", archived: true, locked: true });
  });
}

/** Where we may not look we see nothing. */
function unreadable(error: unknown): [] {
  if (error instanceof DiscordAPIError && error.status < 500) return [];
  throw error;
}
