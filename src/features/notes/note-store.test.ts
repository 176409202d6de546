import { expect, test } from "vitest";
import { people } from "#features/people/migration.ts";
import { describeOnDatabases, freshDatabase } from "#test/support/databases.ts";
import { notes } from "./migration.ts";
import type { Note } from "./note.ts";
import { countNotes, deleteNote, findNote, forgetNotesOfTicket, insertNote, listNotes } from "./note-store.ts";

const guildId = "1200000000000000001";
const ticket = "01jd0000000000000000000004";
const member = "01jd0000000000000000000005";
const note = (number: number, change: Partial<Note> = {}): Note => ({
  id: `01jd00000000000000000000${number + 10}`,
  guildId,
  number,
  about: { ticket },
  author: "01jd0000000000000000000006",
  words: `01jd00000000000000000001${number + 10}`,
  keptAt: number,
  ...change,
});

describeOnDatabases("notes", (database) => {
  test("listed and counted by ticket, by member and by both, in their server, the newest first", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-10-people": people, "2026-11-21-91-notes": notes });
    const about = { member };
    const elsewhere = note(1, { id: "01jd0000000000000000000099", guildId: "1200000000000000002", about });
    await store.write(async (tx) => {
      for (const each of [note(1), note(2, { about }), note(3), note(4, { about: { member: "other" } }), elsewhere]) {
        await insertNote(tx, each);
      }
    });
    const numbers = async (of: { ticket: string | null; member: string | null }, skip = 0) =>
      (await listNotes(store.db, guildId, of, { skip, limit: 2 })).map(({ number }) => number);
    expect(await numbers({ ticket, member })).toEqual([3, 2]);
    expect(await numbers({ ticket, member }, 2)).toEqual([1]);
    expect(await numbers({ ticket, member: null })).toEqual([3, 1]);
    expect(await numbers({ ticket: null, member })).toEqual([2]);
    expect(await countNotes(store.db, guildId, { ticket, member })).toBe(3);
    expect(await findNote(store.db, guildId, 2)).toEqual(note(2, { about }));
    expect(await findNote(store.db, "1200000000000000002", 2)).toBeUndefined();
  });

  test("deleted once, with its words; those of a ticket together", async () => {
    await using store = await freshDatabase(database, { "2026-11-21-10-people": people, "2026-11-21-91-notes": notes });
    await store.write(async (tx) => {
      for (const each of [note(1), note(2), note(3, { about: { member } })]) {
        await tx.insertInto("content").values({ id: each.words, sealed: "x" }).execute();
        await insertNote(tx, each);
      }
    });
    expect(await store.write((tx) => deleteNote(tx, note(1)))).toBe(true);
    expect(await store.write((tx) => deleteNote(tx, note(1)))).toBe(false);
    await store.write((tx) => forgetNotesOfTicket(tx, undefined, ticket));
    expect(await countNotes(store.db, guildId, { ticket, member })).toBe(1);
    expect(await store.db.selectFrom("content").select("id").execute()).toEqual([{ id: note(3).words }]);
  });
});
