import type { PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { MOST, type Reminder } from "./reminder.ts";
import type { ReminderTable } from "./tables.ts";

export async function insertReminder(tx: Tx, reminder: Reminder): Promise<void> {
  const row: ReminderTable = {
    id: reminder.id,
    ticket_id: reminder.ticketId,
    person_id: reminder.person,
    at: reminder.at,
    kind: reminder.kind,
    content_id: reminder.words,
    made_at: reminder.madeAt,
    sent_at: reminder.sentAt,
  };
  await tx.insertInto("reminder").values(row).execute();
}

export async function findReminder(db: Db, id: string): Promise<Reminder | undefined> {
  const row = await db.selectFrom("reminder").selectAll().where("id", "=", id).executeTakeFirst();
  return row && toReminder(row);
}

/** What somebody is reminded of in this server, the soonest first; what is on its way is not among it. */
export async function listWaiting(db: Db, guildId: Snowflake, person: PersonId): Promise<Reminder[]> {
  const rows = await db
    .selectFrom("reminder")
    .innerJoin("ticket", "ticket.id", "reminder.ticket_id")
    .selectAll("reminder")
    .where("ticket.guild_id", "=", guildId)
    .where("reminder.person_id", "=", person)
    .where("reminder.kind", "=", "asked")
    .where("reminder.sent_at", "is", null)
    .orderBy("reminder.at")
    .orderBy("reminder.id")
    .limit(MOST)
    .execute();
  return rows.map(toReminder);
}

/** What went out to somebody and did not arrive yet; at most 25. */
export async function listUnderWay(db: Db, person: PersonId): Promise<Reminder[]> {
  const rows = await db
    .selectFrom("reminder")
    .selectAll()
    .where("person_id", "=", person)
    .where("sent_at", "is not", null)
    .orderBy("at")
    .limit(MOST)
    .execute();
  return rows.map(toReminder);
}

export async function listRested(db: Db, ticketId: string): Promise<Reminder[]> {
  const rows = await db
    .selectFrom("reminder")
    .selectAll()
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", "rested")
    .where("sent_at", "is", null)
    .execute();
  return rows.map(toReminder);
}

export async function listOfTicket(db: Db, ticketId: string): Promise<Reminder[]> {
  const rows = await db.selectFrom("reminder").selectAll().where("ticket_id", "=", ticketId).execute();
  return rows.map(toReminder);
}

export async function markSent(tx: Tx, id: string, at: Instant): Promise<void> {
  await tx.updateTable("reminder").set({ sent_at: at }).where("id", "=", id).execute();
}

export async function deleteReminder(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom("reminder").where("id", "=", id).execute();
}

function toReminder(row: ReminderTable): Reminder {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    person: row.person_id,
    at: row.at,
    kind: row.kind as Reminder["kind"],
    words: row.content_id,
    madeAt: row.made_at,
    sentAt: row.sent_at,
  };
}
