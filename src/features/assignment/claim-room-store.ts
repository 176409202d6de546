import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx, upsert } from "#kernel/database.ts";

/** How a ticket's room was arranged last; undefined when the whole team is in it. */
export async function findArranged(db: Db, ticketId: string): Promise<string | undefined> {
  const row = await db.selectFrom("claim_room").select("arranged").where("ticket_id", "=", ticketId).executeTakeFirst();
  return row?.arranged;
}

export async function saveArranged(tx: Tx, ticketId: string, arranged: string | undefined): Promise<void> {
  if (arranged !== undefined) return upsert(tx, "claim_room", { ticket_id: ticketId, arranged }, ["ticket_id"]);
  await tx.deleteFrom("claim_room").where("ticket_id", "=", ticketId).execute();
}

/** Who was put out of a ticket's thread and is to come back. */
export async function listPutOut(db: Db, ticketId: string): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("claim_put_out")
    .select("person_id")
    .where("ticket_id", "=", ticketId)
    .orderBy("person_id")
    .limit(1_000)
    .execute();
  return rows.map(({ person_id }) => person_id);
}

export async function notePutOut(tx: Tx, ticketId: string, person: PersonId): Promise<void> {
  await insertIfAbsent(tx, "claim_put_out", { ticket_id: ticketId, person_id: person });
}

export async function forgetPutOut(tx: Tx, ticketId: string, person: PersonId): Promise<void> {
  await tx.deleteFrom("claim_put_out").where("ticket_id", "=", ticketId).where("person_id", "=", person).execute();
}

/** All of a ticket. */
export const forgetClaimRoom = async (tx: Tx, _app: unknown, ticketId: string): Promise<void> => {
  await saveArranged(tx, ticketId, undefined);
  await tx.deleteFrom("claim_put_out").where("ticket_id", "=", ticketId).execute();
};
