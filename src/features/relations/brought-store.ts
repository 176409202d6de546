import { getTicket, type Ticket } from "#features/tickets/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";

/** Words that a ticket began with, which came from a message of the one that it was split off from. */
export interface Brought {
  readonly intoId: string;
  /** From 0, in the order in which they are said. */
  readonly position: number;
  /** Where they were said. */
  readonly room: RoomId;
  /** Names the message. */
  readonly from: string;
  /** How many messages they became. */
  readonly parts: number;
}

/** What words of that position are said under in the new ticket. */
export const broughtSource = ({ intoId, position }: Pick<Brought, "intoId" | "position">): string =>
  `brought:${intoId}:${position}`;

export async function noteBrought(tx: Tx, { intoId, position, room, from, parts }: Brought): Promise<void> {
  const row = { into_id: intoId, position, room_id: room, message_source: from, parts };
  await tx.insertInto("brought_words").values(row).execute();
}

/** Where a message's words went along, in all tickets that were split off at it or before it. */
export async function listBrought(db: Db, from: string): Promise<{ brought: Brought; into: Ticket }[]> {
  const rows = await db
    .selectFrom("brought_words")
    .selectAll()
    .where("message_source", "=", from)
    .orderBy("into_id")
    .limit(100)
    .execute();
  return Promise.all(
    rows.map(async ({ into_id: intoId, position, room_id: room, parts }) => ({
      brought: { intoId, position, room, from, parts },
      into: await getTicket(db, intoId),
    })),
  );
}

export async function changeParts(tx: Tx, { intoId, position, parts }: Brought): Promise<void> {
  await tx
    .updateTable("brought_words")
    .set({ parts })
    .where("into_id", "=", intoId)
    .where("position", "=", position)
    .execute();
}

/** All of a ticket. */
export const forgetBrought = async (tx: Tx, _app: unknown, ticketId: string): Promise<void> => {
  await tx.deleteFrom("brought_words").where("into_id", "=", ticketId).execute();
};
