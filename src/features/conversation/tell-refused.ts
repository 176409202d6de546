import { isShared } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { UserError } from "#kernel/errors.ts";
import { WENT_NOWHERE } from "#kernel/outbox.ts";
import { text } from "#kernel/text.ts";
import { smallLine } from "#kernel/view.ts";
import type { ReplyRequest } from "./reply-to-requester.ts";

/** What was typed as an answer and may not be sent stays with the team, marked, and its writer reads why below it. */
export async function tellRefused(
  tx: Tx,
  app: Pick<App, "outbox" | "render">,
  { ticket, desk, original }: Pick<ReplyRequest, "ticket" | "desk" | "original">,
  why: UserError,
): Promise<void> {
  if (!original) return;
  await app.outbox.add(tx, original.roomId, { react: original.messageId, emoji: WENT_NOWHERE });
  const body = app.render(smallLine(text(why.code, why.params)), desk.locale, ticket);
  // Where the ticket goes on by now its member may read along.
  const room = isShared(ticket) ? original.roomId : ticket.staffRoom;
  const isHere = original.roomId === room;
  await app.outbox.add(tx, room, {
    say: { ...body, ...(isHere ? { replyTo: { messageId: original.messageId } } : {}) },
    source: `refused:${original.messageId}`,
  });
}
