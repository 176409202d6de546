import { forgetWords, type PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Note } from "./note.ts";
import type { NoteTable } from "./tables.ts";

/** What a list is about: a ticket, a member, or both together. */
export interface Of {
  readonly ticket: string | null;
  readonly member: PersonId | null;
}

export async function insertNote(tx: Tx, note: Note): Promise<void> {
  const row: NoteTable = {
    id: note.id,
    guild_id: note.guildId,
    number: note.number,
    ticket_id: "ticket" in note.about ? note.about.ticket : null,
    member_id: "member" in note.about ? note.about.member : null,
    person_id: note.author,
    content_id: note.words,
    kept_at: note.keptAt,
  };
  await tx.insertInto("note").values(row).execute();
}

export async function findNote(db: Db, guildId: Snowflake, number: number): Promise<Note | undefined> {
  const row = await db
    .selectFrom("note")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("number", "=", number)
    .executeTakeFirst();
  return row && toNote(row);
}

/** A part of them, the newest first. */
export async function listNotes(
  db: Db,
  guildId: Snowflake,
  of: Of,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Note[]> {
  const rows = await notesOf(db, guildId, of).selectAll().orderBy("number", "desc").offset(skip).limit(limit).execute();
  return rows.map(toNote);
}

export async function countNotes(db: Db, guildId: Snowflake, of: Of): Promise<number> {
  const row = await notesOf(db, guildId, of)
    .select((from) => from.fn.countAll<number>().as("count"))
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** With its words. False when somebody else did it first. */
export async function deleteNote(tx: Tx, { id, words }: Pick<Note, "id" | "words">): Promise<boolean> {
  await forgetWords(tx, words);
  const { numDeletedRows } = await tx.deleteFrom("note").where("id", "=", id).executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function forgetNotesOfTicket(tx: Tx, _app: unknown, ticketId: string): Promise<void> {
  const rows = await tx.selectFrom("note").selectAll().where("ticket_id", "=", ticketId).execute();
  for (const row of rows) await deleteNote(tx, toNote(row));
}

function notesOf(db: Db, guildId: Snowflake, { ticket, member }: Of) {
  return db
    .selectFrom("note")
    .where("guild_id", "=", guildId)
    .where((or) =>
      or.or([
        ...(ticket === null ? [] : [or("ticket_id", "=", ticket)]),
        ...(member === null ? [] : [or("member_id", "=", member)]),
      ]),
    );
}

function toNote(row: NoteTable): Note {
  return {
    id: row.id,
    guildId: row.guild_id,
    number: row.number,
    about: row.ticket_id === null ? { member: row.member_id ?? "" } : { ticket: row.ticket_id },
    author: row.person_id,
    words: row.content_id,
    keptAt: row.kept_at,
  };
}
