import { keepWords, personOf } from "#features/people/index.ts";
import { findTicketByStaffRoom, isShared, nextInSequence, noted, saveDecision } from "#features/tickets/index.ts";
import type { App } from "#kernel/app.ts";
import type { Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import { NothingToKeep } from "./errors.ts";
import type { Note } from "./note.ts";
import { insertNote } from "./note-store.ts";
import { mustBeKept, type Whose } from "./whose.ts";

export interface KeepRequest {
  readonly whose: Whose;
  readonly guildId: Snowflake;
  readonly by: Snowflake;
  readonly words: string;
  /** The message in which it was typed, if it was: where a member reads along, that does not stay. */
  readonly typedIn?: Typed;
}

interface Typed {
  readonly channelId: Snowflake;
  readonly messageId: Snowflake;
}

type Needs = Pick<App, "outbox" | "rooms" | "clock" | "ids" | "vault">;

/** Keeps something for the team alone, about a ticket or about a member. */
export async function keepNote(tx: Tx, app: Needs, { whose, guildId, by, words, typedIn }: KeepRequest): Promise<Note> {
  if (words.trim() === "") throw new NothingToKeep();
  mustBeKept(whose);
  const note: Note = {
    id: app.ids.next(),
    guildId,
    number: await nextInSequence(tx, `note:${guildId}`),
    about: "ticket" in whose ? { ticket: whose.ticket.id } : { member: await personOf(tx, app, whose.user) },
    author: await personOf(tx, app, by),
    words: await keepWords(tx, app, words),
    keptAt: app.clock.now(),
  };
  await insertNote(tx, note);
  if (typedIn) await takeAway(tx, app, typedIn);
  if (!("ticket" in whose)) return note;
  const { ticket } = whose;
  const fact = { kind: "note-kept", at: note.keptAt, person: note.author, data: { number: note.number } } as const;
  await saveDecision(tx, noted(ticket, fact));
  return note;
}

/** Whatever the note is about: who reads along is decided by the room in which it was typed. */
async function takeAway(tx: Tx, { rooms, outbox }: Needs, { channelId, messageId }: Typed): Promise<void> {
  const room = await rooms.findByChannel(tx, channelId);
  const ticket = room && (await findTicketByStaffRoom(tx, room.id));
  if (ticket && isShared(ticket)) await outbox.add(tx, ticket.staffRoom, { remove: messageId });
}
