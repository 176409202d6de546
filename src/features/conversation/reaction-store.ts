import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";

export interface Reaction {
  /** Our id: names this time in the lane, for the same reaction may come again. */
  readonly id: string;
  readonly messageId: string;
  readonly emoji: string;
  readonly person: PersonId;
}

/** What people reacted to a message, the oldest first; at most 100. */
export async function listReactions(db: Db, messageId: string): Promise<Reaction[]> {
  const rows = await db
    .selectFrom("reaction")
    .selectAll()
    .where("message_id", "=", messageId)
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map((row) => ({ id: row.id, messageId: row.message_id, emoji: row.emoji, person: row.person_id }));
}

/** False when it is known. */
export async function insertReaction(tx: Tx, { id, messageId, emoji, person }: Reaction): Promise<boolean> {
  return insertIfAbsent(tx, "reaction", { id, message_id: messageId, emoji, person_id: person });
}

export async function deleteReaction(tx: Tx, { id }: Pick<Reaction, "id">): Promise<void> {
  await tx.deleteFrom("reaction").where("id", "=", id).execute();
}
