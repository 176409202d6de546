import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { MessageBody, RoomId } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { findBehind } from "./find-behind.ts";
import { findLineRoom } from "./line-of-reply.ts";
import { messageIdOf, receiptSource } from "./message.ts";

export interface Pointing {
  readonly ticket: Ticket;
  /** The room in which somebody answered a message, and the one in which their answer is read. */
  readonly from: RoomId;
  readonly to: RoomId;
  readonly messageId: Snowflake;
}

/**
 * The message that was answered, as it stands in the other room: its original if it was written there, else our copy of it.
 * Undefined for what the other side never saw: comments, cards, messages of other tickets.
 */
export async function repliedTo(
  db: Db,
  app: Pick<App, "rooms">,
  { ticket, from, to, messageId }: Pointing,
): Promise<NonNullable<MessageBody["replyTo"]> | undefined> {
  const message = await findBehind(db, app, from, messageId);
  if (message?.ticketId !== ticket.id || message.kind === "comment") return undefined;
  const { source } = message;

  const isReplaced = message.kind === "reply" && message.receipt === "replace";
  if (isReplaced && to === (await findLineRoom(db, app, message))) return { source: receiptSource(source) };
  const original = messageIdOf(source);
  return original && message.roomId === to ? { messageId: original } : { source };
}
