import { findDesk, getType } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { findIntake, isShared, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { channelLink, text } from "#kernel/text.ts";
import { smallLine } from "#kernel/view.ts";
import { letIn } from "./let-in.ts";
import type { Participant } from "./participant.ts";
import { changeRoom, listParticipants } from "./participant-store.ts";
import { youWereAddedView } from "./views/lines.ts";

/** After a ticket moved: whoever takes part comes along, into the shared room, or into a DM of their own. */
export async function followMove(tx: Tx, app: App, ticket: Ticket): Promise<void> {
  const shared = isShared(ticket);
  for (const participant of await listParticipants(tx, app, ticket.id)) {
    const userId = await findUserId(tx, participant.person);
    if (userId === undefined) continue;
    const source = `came-along:${ticket.staffRoom}:${participant.person}`;
    const roomId = shared ? null : (await app.rooms.dm(tx, userId)).id;
    if (roomId !== participant.roomId) await changeRoom(tx, participant, roomId);
    if (shared) {
      await letIn(tx, app, { ticket, userId, person: participant.person, is: "in", source });
      await tellWhere(tx, app, { ticket, participant, source });
    } else if (roomId !== null && participant.roomId === null) {
      await welcome(tx, app, { ticket, roomId, source });
    }
  }
}

async function tellWhere(
  tx: Tx,
  app: App,
  { ticket, participant, source }: { ticket: Ticket; participant: Participant; source: string },
): Promise<void> {
  const room = await app.rooms.find(tx, ticket.staffRoom);
  if (participant.roomId === null || !room?.channelId) return;
  const desk = await findDesk(tx, ticket.guildId);
  const link = channelLink(room.channelId);
  const view = smallLine(text("tickets.moved-number-to", { number: String(ticket.number), room: link }));
  await app.outbox.add(tx, participant.roomId, { say: app.render(view, desk?.locale ?? "en-US", ticket), source });
}

async function welcome(
  tx: Tx,
  app: App,
  { ticket, roomId, source }: { ticket: Ticket; roomId: string; source: string },
): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const type = await getType(tx, ticket.guildId, ticket.typeId);
  const intake = await findIntake(tx, app, ticket);
  const view = youWereAddedView({ ticket, topic: type.name, server: desk?.name ?? "", member: intake?.displayName });
  await app.outbox.add(tx, roomId, { say: app.render(view, desk?.locale ?? "en-US", ticket), source });
}
