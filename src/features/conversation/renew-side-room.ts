import { findDesk } from "#features/desk/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { changeMessage, listWaitingComments } from "./message-store.ts";
import { forgetSideRoom, sideRoomOf } from "./side-room.ts";

/** What comes along into a new thread at once. */
const MOST_MOVED = 1_000;

/** A side thread that somebody deleted takes nothing any more: what the team wrote for it since is said in another one. */
export async function renewSideRoom(
  tx: Tx,
  app: Pick<App, "outbox" | "rooms" | "translate">,
  ticket: Ticket,
  gone: RoomId,
): Promise<void> {
  await forgetSideRoom(tx, gone);
  const waiting = (await listWaitingComments(tx, ticket.id, MOST_MOVED)).filter(
    ({ copyRoomId }) => copyRoomId === gone,
  );
  const desk = waiting.length === 0 ? undefined : await findDesk(tx, ticket.guildId);
  if (!desk) return;
  const room = await sideRoomOf(tx, app, { ticket, desk });
  const sources = waiting.map(({ source }) => source);
  const came = new Set(await app.outbox.move(tx, gone, room, sources));
  for (const message of waiting) if (came.has(message.source)) await changeMessage(tx, message, { copyRoomId: room });
}
