import { findUserId, findWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import { pageOf } from "#kernel/pages.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { View } from "#kernel/view.ts";
import { countNotes, listNotes } from "./note-store.ts";
import { listView } from "./views/list.ts";
import { notesOf, type Whose } from "./whose.ts";

const PER_PAGE = 3;

/** A page of what the team keeps, the newest first. */
export async function notesPage(
  { db, vault }: Pick<App, "db" | "vault">,
  guildId: Snowflake,
  whose: Whose,
  wanted: string | number | undefined,
): Promise<View> {
  const of = await notesOf(db, whose);
  const page = pageOf(wanted, await countNotes(db, guildId, of), PER_PAGE);
  const notes = await listNotes(db, guildId, of, { skip: page.at * PER_PAGE, limit: PER_PAGE });
  const member = of.member === null ? undefined : await findUserId(db, of.member);
  const lines = notes.map(async (note) => ({
    note,
    by: (await findUserId(db, note.author)) ?? null,
    words: (await findWords(db, { vault }, note.words)) ?? "",
  }));
  return listView({ whose, member: member ?? null, lines: await Promise.all(lines), page });
}
