import { findLastClosedInRoom, reopenableUntil, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** The ticket that was closed last in this DM, if its requester may still open it again. */
export async function findResumable(db: Db, { clock }: Pick<App, "clock">, room: RoomId): Promise<Ticket | undefined> {
  const closed = await findLastClosedInRoom(db, room, 0);
  if (!closed) return undefined;
  const until = await reopenableUntil(db, closed);
  return until === null || clock.now() < until ? closed : undefined;
}
