import { getType } from "#features/desk/index.ts";
import {
  answersFor,
  findTicketByStaffRoom,
  isOpen,
  isShared,
  listOpenInRoom,
  type Ticket,
} from "#features/tickets/index.ts";
import type { Db } from "#kernel/database.ts";
import { listener } from "#kernel/feature.ts";

/** "… is typing" on the other side, where the topic says so. Best effort: nothing of it is kept. */
export const showTyping = listener("typingStarted", async ({ app, event }) => {
  const room = await app.rooms.findByChannel(app.db, event.channel_id);
  if (!room) return;
  if (room.kind === "dm") {
    const [only, ...others] = await listOpenInRoom(app.db, room.id);
    if (only && others.length === 0 && (await shows(app.db, only))) app.outbox.typing(only.staffRoom);
    return;
  }
  const ticket = await findTicketByStaffRoom(app.db, room.id);
  if (!ticket || !isOpen(ticket) || !(await shows(app.db, ticket))) return;
  const by = { id: event.user_id, roles: event.member?.roles ?? [] };
  if (await answersFor(app.db, ticket, by)) app.outbox.typing(ticket.requesterRoom);
});

async function shows(db: Db, ticket: Ticket): Promise<boolean> {
  return !ticket.oneWay && !isShared(ticket) && (await getType(db, ticket.guildId, ticket.typeId)).relayed.typing;
}
