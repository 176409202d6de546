import { findDesk } from "#features/desk/index.ts";
import { findUserId } from "#features/people/index.ts";
import { getTicket, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import { mention, text } from "#kernel/text.ts";
import type { Message } from "./message.ts";
import { listWaitingComments } from "./message-store.ts";
import { notAsideView } from "./views/noted.ts";

/** Tells whoever wrote staff-only messages in a shared room, in their DM, that the thread for them can't be made. Nobody else reads it. */
export async function tellWriters(tx: Tx, app: App, ticket: Ticket): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const body = app.render(notAsideView(ticket.number), desk?.locale ?? "en-US", ticket);
  for (const { author, source } of await listWaitingComments(tx, ticket.id)) {
    const userId = await findUserId(tx, author);
    if (!userId) continue;
    const dm = await app.rooms.dm(tx, userId);
    await app.outbox.add(tx, dm.id, { say: body, source: `not-aside:${source}` });
  }
  app.log.error({ ticketId: ticket.id, guildId: ticket.guildId }, "side thread of a ticket can't be made");
}

/** Tells who typed a staff-only message in a shared room, where the team reads it, that it still stands there: only they can delete it now. */
export async function tellStillThere(
  tx: Tx,
  app: App,
  { ticketId, author, source, copyRoomId }: Message,
): Promise<void> {
  const ticket = await getTicket(tx, ticketId);
  const desk = await findDesk(tx, ticket.guildId);
  const userId = await findUserId(tx, author);
  app.log.error(
    { ticketId, guildId: ticket.guildId },
    "a staff-only message could not be taken away: Manage Messages is missing",
  );
  if (copyRoomId === null || userId === undefined) return;
  const content = app.translate(
    desk?.locale ?? "en-US",
    ticket,
  )(text("conversation.still-there", { staff: mention(userId) }));
  const say = { content, allowed_mentions: { parse: [] as const, users: [userId] } };
  await app.outbox.add(tx, copyRoomId, { say, source: `still-there:${source}` });
}
