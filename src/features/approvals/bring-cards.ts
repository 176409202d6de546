import { findSideRoom } from "#features/conversation/index.ts";
import { findDesk } from "#features/desk/index.ts";
import { listRoomsOf, type Ticket, type WhenTicket, type WhenTransferred } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { cardRoom } from "./card-room.ts";
import { heldSource } from "./held-reply.ts";
import { listWaitingInRoom } from "./held-store.ts";
import { movedOnView } from "./views/held.ts";
import { waitingCard } from "./waiting-card.ts";

type Needs = Pick<App, "outbox" | "rooms" | "vault" | "render" | "translate">;

/** The cards of replies that wait stand where the team alone reads the ticket now, as it is now; those that it left say where it goes on. */
export async function bringCards(tx: Tx, app: Needs, ticket: Ticket): Promise<void> {
  const waiting = await listWaitingInRoom(tx, ticket.id);
  const desk = waiting.length === 0 ? undefined : await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const room = await cardRoom(tx, app, { ticket, desk });
  const side = await findSideRoom(tx, ticket.id);
  const rooms = new Set([...(await listRoomsOf(tx, ticket.id)), ...(side === undefined ? [] : [side])]);
  rooms.delete(room);
  const place = (await app.rooms.find(tx, ticket.staffRoom))?.channelId;
  for (const held of waiting) {
    const source = heldSource(held.id);
    const view = await waitingCard(tx, app, ticket, held);
    if (!view) continue;
    const body = app.render(view, desk.locale, ticket);
    if (await stands(tx, app, room, source)) await app.outbox.show(tx, room, { show: "card", source, body });
    else await app.outbox.add(tx, room, { say: body, source });
    if (!place) continue;
    const moved = app.render(movedOnView(place), desk.locale, ticket);
    for (const left of rooms) {
      if (await stands(tx, app, left, source)) await app.outbox.show(tx, left, { show: "card", source, body: moved });
    }
  }
}

const stands = async (tx: Tx, { rooms }: Needs, room: RoomId, source: string): Promise<boolean> =>
  (await rooms.copyOf(tx, room, source)) !== undefined || rooms.waitsFor(tx, room, source);

/** Opened again in a room that was made for it anew. */
export const bringCardsAnew: WhenTicket = async (tx, app, ticket, before) => {
  if (ticket.staffRoom !== before.staffRoom) await bringCards(tx, app, ticket);
  return ticket;
};

/** Whoever asks by now is who would read it. */
export const nameWhoReads: WhenTransferred = async (tx, app, { after }) => {
  await bringCards(tx, app, after);
  return after;
};
