import type { Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { MessageBody, RoomId } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { messageIdOf, receiptSource, sourceOfMessage } from "./message.ts";
import { findMessage } from "./message-store.ts";

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
  { rooms }: Pick<App, "rooms">,
  { ticket, from, to, messageId }: Pointing,
): Promise<NonNullable<MessageBody["replyTo"]> | undefined> {
  const copied = await rooms.sourceOf(db, from, messageId);
  const prefix = receiptSource("");
  const source = copied?.startsWith(prefix) ? copied.slice(prefix.length) : (copied ?? sourceOfMessage(messageId));
  const message = await findMessage(db, source);
  if (message?.ticketId !== ticket.id || message.kind === "comment") return undefined;

  const readByStaff = message.kind === "reply" && to === message.roomId;
  if (readByStaff && message.receipt === "replace") return { source: receiptSource(source) };
  const original = messageIdOf(source);
  return original && message.roomId === to ? { messageId: original } : { source };
}
