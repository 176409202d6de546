import type { ContentId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import type { ProblemReportTable } from "./tables.ts";

/** What went wrong with a ticket, by the word of its requester. */
export interface Problem {
  readonly id: string;
  readonly ticketId: string;
  readonly at: Instant;
  /** Null once the team could read it. */
  readonly words: ContentId | null;
  readonly roomId: RoomId;
}

export async function insertProblem(tx: Tx, { id, ticketId, at, words, roomId }: Problem): Promise<void> {
  await tx
    .insertInto("problem_report")
    .values({ id, ticket_id: ticketId, at, content_id: words, room_id: roomId })
    .execute();
}

export async function findProblem(db: Db, id: string): Promise<Problem | undefined> {
  const row = await db.selectFrom("problem_report").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toProblem(row);
}

/** All of a ticket. */
export async function listProblems(db: Db, ticketId: string): Promise<Problem[]> {
  const rows = await db.selectFrom("problem_report").selectAll().where("ticket_id", "=", ticketId).execute();
  return rows.map(toProblem);
}

export async function changeProblem(
  tx: Tx,
  id: string,
  { words, roomId }: Pick<Problem, "words" | "roomId">,
): Promise<void> {
  await tx.updateTable("problem_report").set({ content_id: words, room_id: roomId }).where("id", "=", id).execute();
}

export async function deleteProblems(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("problem_report").where("ticket_id", "=", ticketId).execute();
}

function toProblem(row: ProblemReportTable): Problem {
  return { id: row.id, ticketId: row.ticket_id, at: row.at, words: row.content_id, roomId: row.room_id };
}
