import { findWords, forgetWords, keepWords, type PersonId } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { RoomId } from "#kernel/outbox.ts";
import type { Instant } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

/** Somebody who asked in a ticket before somebody else did. */
export interface Former {
  readonly person: PersonId;
  /** Where they talked. */
  readonly roomId: RoomId;
  readonly until: Instant;
}

/** Notes who asked until now; `ticket` is as it is since. */
export async function insertFormer(
  tx: Tx,
  app: Pick<App, "ids" | "vault">,
  ticket: Pick<Ticket, "id" | "version">,
  { person, roomId, until, name }: Former & { readonly name: string | undefined },
): Promise<void> {
  const name_id = name === undefined ? null : await keepWords(tx, app, name);
  const row = { ticket_id: ticket.id, version: ticket.version, person_id: person, room_id: roomId, name_id, until };
  await tx.insertInto("former_requester").values(row).execute();
}

/** Whoever asked in a ticket when this was written, if it was this person and no longer is. `name`: undefined once forgotten. */
export async function findFormer(
  db: Db,
  app: Pick<App, "vault">,
  { ticketId, person, at }: { readonly ticketId: string; readonly person: PersonId; readonly at: Instant },
): Promise<(Former & { readonly name: string | undefined }) | undefined> {
  const row = await db
    .selectFrom("former_requester")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("person_id", "=", person)
    .where("until", ">", at)
    .orderBy("version")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const name = row.name_id === null ? undefined : await findWords(db, app, row.name_id);
  return { person, roomId: row.room_id, until: row.until, name };
}

/** Whether somebody talked in this room who asked in the ticket and no longer does. */
export async function wasFormersRoom(db: Db, ticket: Pick<Ticket, "id" | "requesterRoom">, room: RoomId) {
  if (room === ticket.requesterRoom) return false;
  const row = await db
    .selectFrom("former_requester")
    .select("version")
    .where("ticket_id", "=", ticket.id)
    .where("room_id", "=", room)
    .executeTakeFirst();
  return row !== undefined;
}

/** Everybody who asked in a ticket before, with its version since which they do not. */
export async function listFormers(db: Db, ticketId: string) {
  return db
    .selectFrom("former_requester")
    .select(["person_id as person", "room_id as roomId", "version"])
    .where("ticket_id", "=", ticketId)
    .orderBy("version")
    .execute();
}

/** Open tickets whose requester talked in this DM when something was written there, and that are somebody else's by now; the oldest first, at most 25. */
export async function listGivenAway(db: Db, room: RoomId, writtenAt: Instant): Promise<Ticket[]> {
  const rows = await db
    .selectFrom("ticket")
    .selectAll()
    .where("status", "in", OPEN)
    .where("requester_room_id", "!=", room)
    .where("opened_at", "<=", writtenAt)
    .where("id", "in", (of) =>
      of.selectFrom("former_requester").select("ticket_id").where("room_id", "=", room).where("until", ">", writtenAt),
    )
    .orderBy("opened_at")
    .limit(25)
    .execute();
  return rows.map(toTicket);
}

/** For good: their names. */
export async function forgetFormers(tx: Tx, _app: unknown, ticketId: string): Promise<void> {
  const rows = await tx.selectFrom("former_requester").select("name_id").where("ticket_id", "=", ticketId).execute();
  for (const { name_id } of rows) if (name_id !== null) await forgetWords(tx, name_id);
  await tx.updateTable("former_requester").set({ name_id: null }).where("ticket_id", "=", ticketId).execute();
}
