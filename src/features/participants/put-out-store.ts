import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";

/** Who was put out of a ticket's thread and is to come back. */
export async function listPutOut(db: Db, ticketId: string): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("put_out")
    .select("person_id")
    .where("ticket_id", "=", ticketId)
    .orderBy("person_id")
    .limit(1_000)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function notePutOut(tx: Tx, ticketId: string, person: PersonId): Promise<void> {
  await insertIfAbsent(tx, "put_out", { ticket_id: ticketId, person_id: person });
}

export async function forgetPutOut(tx: Tx, ticketId: string, person: PersonId): Promise<void> {
  await tx.deleteFrom("put_out").where("ticket_id", "=", ticketId).where("person_id", "=", person).execute();
}

/** All of a ticket. */
export const forgetAllPutOut = async (tx: Tx, _app: unknown, ticketId: string): Promise<void> => {
  await tx.deleteFrom("put_out").where("ticket_id", "=", ticketId).execute();
};
