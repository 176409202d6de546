import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Message, receiptSource, sourceOfMessage } from "./message.ts";
import { findMessage } from "./message-store.ts";

/** What was said behind a message of a room: somebody's own, our copy of it, or the line that took its place. */
export async function findBehind(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  roomId: string,
  messageId: Snowflake,
): Promise<Message | undefined> {
  const copied = await rooms.sourceOf(db, roomId, messageId);
  const prefix = receiptSource("");
  const source = copied?.startsWith(prefix) ? copied.slice(prefix.length) : (copied ?? sourceOfMessage(messageId));
  return findMessage(db, source);
}
