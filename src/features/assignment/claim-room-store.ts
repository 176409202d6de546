import { type Db, type Tx, upsert } from "#kernel/database.ts";

/** How a ticket's room was arranged last; undefined when the whole team is in it. */
export async function findArranged(db: Db, ticketId: string): Promise<string | undefined> {
  const row = await db.selectFrom("claim_room").select("arranged").where("ticket_id", "=", ticketId).executeTakeFirst();
  return row?.arranged;
}

export async function saveArranged(tx: Tx, ticketId: string, arranged: string | undefined): Promise<void> {
  if (arranged !== undefined) return upsert(tx, "claim_room", { ticket_id: ticketId, arranged }, ["ticket_id"]);
  await tx.deleteFrom("claim_room").where("ticket_id", "=", ticketId).execute();
}

export const forgetClaimRoom = (tx: Tx, _app: unknown, ticketId: string): Promise<void> =>
  saveArranged(tx, ticketId, undefined);
