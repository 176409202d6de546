import { listRoomsOf } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { type Copy, findCopy, type ReadMessage } from "./copy-words.ts";
import { type Message, receiptSource } from "./message.ts";

/** The line in the team's room that took the place of a `+text`, as it is now. */
export interface Line extends Copy {
  readonly room: RoomId;
}

/**
 * The room in which the line of a reply stands, or will: the one that its ticket had when the reply arrived. What was typed may stand in
 * one that the ticket had left by then, and it may have moved since.
 */
export async function findLineRoom(db: Db, { rooms }: Pick<App, "rooms">, message: Message): Promise<RoomId> {
  const { source, roomId, ticketId, receipt } = message;
  if (receipt !== "replace") return roomId;
  const line = receiptSource(source);
  for (const room of [roomId, ...(await listRoomsOf(db, ticketId))]) {
    if ((await rooms.copyOf(db, room, line)) !== undefined || (await rooms.waitsFor(db, room, line))) return room;
  }
  return roomId;
}

/** Asks Discord, so not inside a transaction. */
export async function findReceipt(app: App, message: Message, read?: ReadMessage): Promise<Line | undefined> {
  if (message.receipt !== "replace") return undefined;
  const room = await findLineRoom(app.db, app, message);
  const copy = await findCopy(app, room, receiptSource(message.source), read);
  return copy && { ...copy, room };
}
