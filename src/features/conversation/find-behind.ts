import type { App } from "#kernel/app.ts";
import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { type Message, receiptSource, sourceOfMessage } from "./message.ts";
import { findMessage } from "./message-store.ts";

/**
 * What was said behind a message of a room: somebody's own, our copy of it, or the line that took its place. Of several that share a
 * message the newest that was not deleted: whoever reacts or answers means the last they read.
 */
export async function findBehind(
  db: Db,
  app: Pick<App, "rooms">,
  roomId: string,
  messageId: Snowflake,
): Promise<Message | undefined> {
  const all = await listBehind(db, app, roomId, messageId);
  return all.find(({ deletedAt }) => deletedAt === null) ?? all[0];
}

/** All that was said behind a message of a room, the newest first. */
export async function listBehind(
  db: Db,
  { rooms }: Pick<App, "rooms">,
  roomId: string,
  messageId: Snowflake,
): Promise<Message[]> {
  const copied = (await rooms.saidIn(db, roomId, messageId)).map(({ source }) => behindCopy(source)).reverse();
  const sources = copied.length > 0 ? copied : [sourceOfMessage(messageId)];
  const found = await Promise.all(sources.map((source) => findMessage(db, source)));
  return found.filter((message) => message !== undefined);
}

/** What a copy is of: the line that took the place of a `+text` is of that. */
export function behindCopy(source: string): string {
  const prefix = receiptSource("");
  return source.startsWith(prefix) ? source.slice(prefix.length) : source;
}
