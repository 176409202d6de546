import { findDesk, fromLevel } from "#features/desk/index.ts";
import { findPerson, findWords, personOf } from "#features/people/index.ts";
import { getTicket, holdsFor, mustHoldFor, noted, saveDecision, standing } from "#features/tickets/index.ts";
import { atLeast, isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Context } from "#kernel/feature.ts";
import { NoSuchNote, NotYourNote } from "./errors.ts";
import type { Note } from "./note.ts";
import { deleteNote, findNote } from "./note-store.ts";

type By = Pick<Context, "actor" | "guildId">;

/** Forgets one, for whoever wrote it or may change what others did. Returns what it said: nobody can bring it back. */
export async function removeNote(
  tx: Tx,
  app: Pick<App, "clock" | "ids" | "vault">,
  by: By,
  number: number,
): Promise<string> {
  const note = by.guildId === null ? undefined : await findNote(tx, by.guildId, number);
  if (!note || !(await mayRead(tx, by, note))) throw new NoSuchNote(number);
  if ("ticket" in note.about) await mustHoldFor(tx, await getTicket(tx, note.about.ticket), by.actor, "answer");
  const person = await personOf(tx, app, by.actor.id);
  if (note.author !== person && !(await mayChange(tx, by, note))) throw new NotYourNote();
  const words = (await findWords(tx, app, note.words)) ?? "";
  if (!(await deleteNote(tx, note))) throw new NoSuchNote(number);
  if ("ticket" in note.about) {
    const ticket = await getTicket(tx, note.about.ticket);
    await saveDecision(tx, noted(ticket, { kind: "note-removed", at: app.clock.now(), person, data: { number } }));
  }
  return words;
}

async function mayChange(db: Db, { actor }: By, { about, guildId }: Note): Promise<boolean> {
  if ("ticket" in about) return holdsFor(db, await getTicket(db, about.ticket), actor, "change-others");
  return atLeast(actor.level, fromLevel((await findDesk(db, guildId))?.permissions, "change-others"));
}

/** Of a ticket: its team. Of a member: the team, but for themselves. */
async function mayRead(db: Db, { actor, guildId }: By, { about }: Note): Promise<boolean> {
  if ("ticket" in about) return (await standing(db, actor, guildId, await getTicket(db, about.ticket))) === "staff";
  return isAdmin(actor) || (await findPerson(db, actor.id)) !== about.member;
}
