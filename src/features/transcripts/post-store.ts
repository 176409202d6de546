import type { Ticket } from "#features/tickets/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Rendition } from "./document/transcript.ts";

const PREFIX = "transcript:";

/** Names a transcript: another one for each close, and the member's apart. */
export const postSource = ({ id, closedAt }: Pick<Ticket, "id" | "closedAt">, rendition: Rendition): string =>
  `${PREFIX}${id}:${closedAt}:${rendition}`;

export const isTranscript = (source: string): boolean => source.startsWith(PREFIX);

/** A transcript that was said in a room, in one message or several. */
export interface Post {
  readonly source: string;
  readonly room: RoomId;
  readonly parts: number;
  readonly rendition: Rendition;
}

/** False when it was said before. */
export async function insertPost(tx: Tx, ticketId: string, { source, room, parts, rendition }: Post): Promise<boolean> {
  return insertIfAbsent(tx, "transcript_post", { ticket_id: ticketId, source, room_id: room, parts, rendition });
}

export async function isPosted(db: Db, ticketId: string, source: string): Promise<boolean> {
  const row = await db
    .selectFrom("transcript_post")
    .select("source")
    .where("ticket_id", "=", ticketId)
    .where("source", "=", source)
    .executeTakeFirst();
  return row !== undefined;
}

/** One for each close and reader. */
export async function listPosts(db: Db, ticketId: string): Promise<Post[]> {
  const rows = await db.selectFrom("transcript_post").selectAll().where("ticket_id", "=", ticketId).execute();
  return rows.map(({ source, room_id: room, parts, rendition }) => ({
    source,
    room,
    parts,
    rendition: rendition as Rendition,
  }));
}

export async function deletePosts(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("transcript_post").where("ticket_id", "=", ticketId).execute();
}
