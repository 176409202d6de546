import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { GivenRating } from "./rating.ts";

export async function findRating(db: Db, ticketId: string): Promise<GivenRating | undefined> {
  const row = await db.selectFrom("ticket_rating").selectAll().where("ticket_id", "=", ticketId).executeTakeFirst();
  return (
    row && {
      ticketId: row.ticket_id,
      scale: row.scale as GivenRating["scale"],
      points: row.points,
      words: row.content_id,
      firstAt: row.first_at,
      at: row.at,
      version: row.version,
      roomId: row.room_id,
    }
  );
}

export async function saveRating(tx: Tx, rating: GivenRating): Promise<void> {
  const row = {
    ticket_id: rating.ticketId,
    scale: rating.scale,
    points: rating.points,
    content_id: rating.words,
    first_at: rating.firstAt,
    at: rating.at,
    version: rating.version,
    room_id: rating.roomId,
  };
  await upsert(tx, "ticket_rating", row, ["ticket_id"]);
}

export async function deleteRating(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("ticket_rating").where("ticket_id", "=", ticketId).execute();
}
