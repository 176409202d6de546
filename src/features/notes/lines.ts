import { findPerson } from "#features/people/index.ts";
import { getTicket, type InfoLine, type MoreLine } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { About, Known } from "#kernel/enrichment.ts";
import { say } from "#kernel/feature.ts";
import { text } from "#kernel/text.ts";
import { notesPage } from "./list-notes.ts";
import { countNotes } from "./note-store.ts";
import { notesOf } from "./whose.ts";

/** On the card of somebody about whom something is kept. */
export async function notesFlag({ db }: Pick<App, "db">, { guildId, userId }: About): Promise<readonly Known[]> {
  const member = await findPerson(db, userId);
  const count = member === undefined ? 0 : await countNotes(db, guildId, { ticket: null, member });
  return count === 0 ? [] : [{ is: "flag", text: text("notes.flag", { count }) }];
}

/** In `/ticket info`, for the team: how many there are on the ticket and its member. */
export const infoOfNotes: InfoLine = async (db, ticketId, reader) => {
  if (reader !== "team") return undefined;
  const ticket = await getTicket(db, ticketId);
  const count = await countNotes(db, ticket.guildId, await notesOf(db, { ticket }));
  return count === 0 ? undefined : text("notes.info", { count });
};

/** Behind *More* on a card. */
export const moreNotes: MoreLine = {
  line: "notes.list",
  label: text("notes.more"),
  description: text("notes.more-says"),
  takes: "read",
  order: 60,
  offered: ({ closedHow }) => closedHow !== "erased",
  run: async ({ app }, ticket) => say(await notesPage(app, ticket.guildId, { ticket }, 0)),
};
