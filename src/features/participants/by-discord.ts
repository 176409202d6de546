import { findActor, findDesk } from "#features/desk/index.ts";
import { sayLine } from "#features/notices/index.ts";
import { findPerson, personOf } from "#features/people/index.ts";
import {
  answersFor,
  findMovedAt,
  findTicketByStaffRoom,
  invitationOf,
  isOpen,
  isShared,
  noted,
  saveDecision,
  type Ticket,
} from "#features/tickets/index.ts";
import { isAdmin } from "#kernel/access.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { type Text, text } from "#kernel/text.ts";
import { type Snowflake, seconds } from "#kernel/types.ts";
import { deleteParticipant, findParticipant, insertParticipant } from "./participant-store.ts";
import { teamInvitationOf } from "./team-in-thread.ts";
import { goneHere } from "./views/lines.ts";

/** Discord lets in whom a message in a thread mentions a moment after it. */
export const MENTIONED_WITHIN = seconds(10);

/** Somebody in a thread, as Discord tells it. */
export interface InThread {
  readonly id: Snowflake;
  readonly displayName: string;
  readonly roles: readonly Snowflake[];
  readonly isBot: boolean;
}

/**
 * Whether somebody who came into a ticket's thread takes part by it. Whoever manages the server came by what they may, like the team: what
 * they write there is an answer. Asks Discord of those alone whom the ticket does not know.
 */
export async function takesPartByIt(
  app: Pick<App, "db" | "rooms" | "vault" | "discord" | "clock">,
  threadId: Snowflake,
  member: InThread,
): Promise<boolean> {
  const ticket = await ticketOf(app.db, app, threadId);
  if (!ticket || member.isBot || (await answersFor(app.db, ticket, member))) return false;
  const person = await findPerson(app.db, member.id);
  if (person === ticket.requester) return false;
  if (person !== undefined && (await findParticipant(app.db, app, { ticketId: ticket.id, person }))) return false;
  // Whom we let in as of the team came by that, though the ticket was given to others before Discord told us.
  const invitation = await app.rooms.invitation(app.db, ticket.staffRoom, teamInvitationOf(member.id));
  if (invitation !== undefined) return false;
  // Our first words there mention who answered it when the move began, and may answer it no more.
  const movedAt = await findMovedAt(app.db, ticket.id);
  if (movedAt !== null && app.clock.now() - movedAt < MENTIONED_WITHIN) return false;
  const actor = await findActor(app, ticket.guildId, member.id);
  return actor === undefined || !isAdmin(actor);
}

/**
 * Somebody was let into a ticket's thread by Discord's own means: from now on they take part, as if they had been added here. Of the team
 * nobody takes part, whoever mentions them, and beyond the places they read without being counted.
 */
export async function cameByDiscord(tx: Tx, app: App, threadId: Snowflake, member: InThread): Promise<void> {
  const ticket = await ticketOf(tx, app, threadId);
  if (!ticket || member.isBot || (await answersFor(tx, ticket, member))) return;
  const person = await personOf(tx, app, member.id);
  if (person === ticket.requester) return;
  const at = app.clock.now();
  const participant = {
    ticketId: ticket.id,
    person,
    roomId: null,
    addedBy: person,
    addedAt: at,
    name: member.displayName,
  };
  if ((await insertParticipant(tx, app, participant)) !== "added") return;
  await saveDecision(tx, noted(ticket, { kind: "participant-added", at, person, data: { how: "discord" } }));
  await sayHere(tx, app, ticket, text("participants.came-here", { name: member.displayName }));
}

/** Somebody who took part is no longer in the thread, whoever saw to it. */
export async function leftByDiscord(tx: Tx, app: App, threadId: Snowflake, userId: Snowflake): Promise<void> {
  const ticket = await ticketOf(tx, app, threadId);
  const person = ticket && (await findPerson(tx, userId));
  const known = person && (await findParticipant(tx, app, { ticketId: ticket.id, person }));
  if (!known) return;
  // We are about to let them in again: that is what Discord tells late.
  if ((await app.rooms.invitation(tx, ticket.staffRoom, invitationOf(person))) === "waiting") return;
  await deleteParticipant(tx, known);
  const at = app.clock.now();
  await saveDecision(tx, noted(ticket, { kind: "participant-removed", at, person, data: { how: "discord" } }));
  await sayHere(tx, app, ticket, goneHere(null, known.name ?? text("tickets.the-member")));
}

/** The report of which this is the thread, when this is who sent it, by their name. */
export async function reportOfSender(
  db: Db,
  app: Pick<App, "rooms">,
  threadId: Snowflake,
  userId: Snowflake,
): Promise<Ticket | undefined> {
  const room = await app.rooms.findByChannel(db, threadId);
  const ticket = room?.kind === "private-thread" ? await findTicketByStaffRoom(db, room.id) : undefined;
  if (!ticket?.oneWay || ticket.alias !== null) return undefined;
  return (await findPerson(db, userId)) === ticket.requester ? ticket : undefined;
}

async function ticketOf(db: Db, { rooms }: Pick<App, "rooms">, threadId: Snowflake): Promise<Ticket | undefined> {
  const room = await rooms.findByChannel(db, threadId);
  const ticket = room?.kind === "private-thread" ? await findTicketByStaffRoom(db, room.id) : undefined;
  return ticket && isOpen(ticket) && isShared(ticket) && !ticket.oneWay ? ticket : undefined;
}

async function sayHere(tx: Tx, app: App, ticket: Ticket, line: Text): Promise<void> {
  const desk = await findDesk(tx, ticket.guildId);
  const source = `in-thread:${ticket.id}:${ticket.version}`;
  await sayLine(tx, app, { room: ticket.staffRoom, voice: ticket, line, locale: desk?.locale ?? "en-US", source });
}
