import { findWords, forgetWords, keepWords, type PersonId } from "#features/people/index.ts";
import { getTicket, OPEN, type Ticket } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import { prepared } from "#kernel/prepared.ts";
import { MOST_PARTICIPANTS, type Participant } from "./participant.ts";
import type { ParticipantTable } from "./tables.ts";

/** Of one person in their DM. */
const MOST_OPEN = 25;

// Asked with every message.
const ofTicket = prepared((db, { ticketId }: { ticketId: string }) =>
  db.selectFrom("participant").selectAll().where("ticket_id", "=", ticketId).orderBy("added_at").orderBy("place"),
);
const openOfRoom = prepared((db, { room }: { room: RoomId }) =>
  db
    .selectFrom("participant")
    .innerJoin("ticket", "ticket.id", "participant.ticket_id")
    .select("participant.ticket_id")
    .where("participant.room_id", "=", room)
    .where("ticket.status", "in", OPEN)
    .orderBy("participant.ticket_id", "desc")
    .limit(MOST_OPEN),
);

/** In the order in which they came. */
export async function listParticipants(db: Db, app: Pick<App, "vault">, ticketId: string): Promise<Participant[]> {
  const rows = await ofTicket.all(db, { ticketId });
  return Promise.all(rows.map((row) => toParticipant(db, app, row)));
}

export async function findParticipant(
  db: Db,
  app: Pick<App, "vault">,
  { ticketId, person }: Pick<Participant, "ticketId" | "person">,
): Promise<Participant | undefined> {
  const row = await db
    .selectFrom("participant")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  return row && toParticipant(db, app, row);
}

/** Open tickets in which the person of this DM takes part without having opened them, the oldest first; the newest 25. */
export async function listTakingPart(db: Db, room: RoomId): Promise<Ticket[]> {
  const rows = await openOfRoom.all(db, { room });
  return Promise.all(rows.reverse().map(({ ticket_id }) => getTicket(db, ticket_id)));
}

/** "taken" when they are in it already; "full" when there is no place. */
export async function insertParticipant(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  participant: Participant & { readonly name: string },
): Promise<"added" | "taken" | "full"> {
  const { ticketId, person, roomId, addedBy, addedAt, name } = participant;
  if (await findParticipant(tx, app, participant)) return "taken";
  const name_id = await keepWords(tx, app, name);
  for (let place = 1; place <= MOST_PARTICIPANTS; place++) {
    const row = { ticket_id: ticketId, person_id: person, place, room_id: roomId, name_id };
    const isNew = await insertIfAbsent(tx, "participant", { ...row, added_by: addedBy, added_at: addedAt });
    if (isNew) return "added";
    if (await findParticipant(tx, app, participant)) return "taken";
  }
  await forgetWords(tx, name_id);
  return "full";
}

/** Where they read and write from now on. */
export async function changeRoom(
  tx: Tx,
  { ticketId, person }: Pick<Participant, "ticketId" | "person">,
  roomId: RoomId | null,
): Promise<void> {
  await tx
    .updateTable("participant")
    .set({ room_id: roomId })
    .where("ticket_id", "=", ticketId)
    .where("person_id", "=", person)
    .execute();
}

export async function deleteParticipant(
  tx: Tx,
  { ticketId, person }: { readonly ticketId: string; readonly person: PersonId },
): Promise<void> {
  const row = await tx
    .selectFrom("participant")
    .select("name_id")
    .where("ticket_id", "=", ticketId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  if (row) await forgetWords(tx, row.name_id);
  await tx.deleteFrom("participant").where("ticket_id", "=", ticketId).where("person_id", "=", person).execute();
}

/** All of a ticket. */
export const deleteParticipants = async (tx: Tx, _app: unknown, ticketId: string): Promise<void> => {
  const rows = await tx.selectFrom("participant").select("name_id").where("ticket_id", "=", ticketId).execute();
  for (const { name_id } of rows) await forgetWords(tx, name_id);
  await tx.deleteFrom("participant").where("ticket_id", "=", ticketId).execute();
};

async function toParticipant(db: Db, app: Pick<App, "vault">, row: ParticipantTable): Promise<Participant> {
  return {
    ticketId: row.ticket_id,
    person: row.person_id,
    roomId: row.room_id,
    addedBy: row.added_by,
    addedAt: row.added_at,
    name: await findWords(db, app, row.name_id),
  };
}
