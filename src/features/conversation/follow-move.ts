import { findDesk } from "#features/desk/index.ts";
import {
  findIntake,
  findTicketByStaffRoom,
  isShared,
  listFailedTries,
  listRoomsOf,
  type Ticket,
  type WhenTransferred,
} from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { MessageKind } from "./message.ts";
import { changeMessage, listStranded } from "./message-store.ts";
import { notSentSource } from "./reachable-again.ts";
import { movedOnView } from "./views/not-sent.ts";

/** Cards that are changed; what is older is out of sight. */
const CARDS = 10;

type Needs = Pick<App, "outbox" | "render" | "vault">;

/**
 * After a ticket moved to this room: what waited for a room that takes nothing is said in the new one, in its order and once, and what
 * said "not sent" says so. What is on its way to a room that takes it arrives there; what else waits for one that is gone was about that room.
 */
export async function followMove(tx: Tx, app: Needs & Pick<App, "rooms">, room: RoomId): Promise<void> {
  const ticket = await findTicketByStaffRoom(tx, room);
  if (!ticket) return;
  await bring(tx, app, { ticket, kind: "reply", to: ticket.requesterRoom });
  await bring(tx, app, { ticket, kind: "requester", to: ticket.staffRoom });
  if (isShared(ticket)) await settleCards(tx, app, ticket);
  for (const left of await listRoomsOf(tx, ticket.id)) {
    if (left === ticket.staffRoom || left === ticket.requesterRoom) continue;
    if ((await app.rooms.find(tx, left))?.held === "room-gone") await app.rooms.abandon(tx, left);
  }
}

/** A ticket was given to somebody: the answers that waited for a DM that takes none are said to them. */
export const bringAnswers: WhenTransferred = async (tx, app, { after }) => {
  await bring(tx, app, { ticket: after, kind: "reply", to: after.requesterRoom });
  return after;
};

async function bring(
  tx: Tx,
  app: Needs,
  { ticket, kind, to }: { ticket: Ticket; kind: MessageKind; to: RoomId },
): Promise<void> {
  const stranded = await listStranded(tx, { ticketId: ticket.id, kind, to });
  for (const from of new Set(stranded.flatMap(({ copyRoomId }) => copyRoomId ?? []))) {
    const waiting = stranded.filter(({ copyRoomId }) => copyRoomId === from);
    const sources = waiting.map(({ source }) => source);
    const came = new Set(await app.outbox.move(tx, from, to, sources));
    for (const message of waiting) {
      if (!came.has(message.source)) continue;
      // Where requester and team read the same, a line that says who wrote it as whom would say too much.
      await changeMessage(tx, message, { copyRoomId: to, ...(isShared(ticket) ? { receipt: "none" as const } : {}) });
    }
  }
}

async function settleCards(tx: Tx, app: Needs, ticket: Ticket): Promise<void> {
  const failed = await listFailedTries(tx, ticket.id, CARDS);
  if (failed.length === 0) return;
  const desk = await findDesk(tx, ticket.guildId);
  const intake = await findIntake(tx, app, ticket);
  const body = app.render(movedOnView(intake?.displayName), desk?.locale ?? "en-US", ticket);
  for (const room of await listRoomsOf(tx, ticket.id)) {
    if (room === ticket.staffRoom) continue;
    for (const time of failed) {
      const source = notSentSource(ticket.id, time);
      await app.outbox.add(tx, room, { edit: body, source, key: `moved:${source}:${ticket.staffRoom}` });
    }
  }
}
