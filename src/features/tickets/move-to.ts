import { findDesk, getType, listTypes, ofDesk, passedOn, type TypeRoom } from "#features/desk/index.ts";
import { changeWords } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import { convertTicket, findThreadPlace, mustFit } from "./convert-ticket.ts";
import { NoAdultPlace, NoSuchPlace, ThereAlready } from "./errors.ts";
import { findIntake } from "./intake.ts";
import { moveDestination } from "./move-destination.ts";
import { roomKind } from "./room-kind.ts";
import { teamOfTicket } from "./team-of-ticket.ts";
import type { Ticket } from "./ticket.ts";

/**
 * Begins to move a ticket to a room of this kind, where the desk makes such rooms. Throws `ThereAlready`, `NoSuchPlace`, and what
 * `convertTicket` throws. Returns the card in the new room, and the ticket's id.
 */
export async function moveTo(
  tx: Tx,
  app: Parameters<typeof convertTicket>[1],
  { ticket, to, by }: { readonly ticket: Ticket; readonly to: TypeRoom; readonly by: Snowflake },
): Promise<{ readonly place: EffectRef; readonly ticketId: string }> {
  await mustFit(tx, ticket, to);
  if (roomKind(await app.rooms.find(tx, ticket.staffRoom)) === to) throw new ThereAlready();
  const isAdult = (await findIntake(tx, app, ticket))?.adult === true;
  const destinationId =
    to === "private-thread" && !isAdult ? await findThreadPlace(tx, ticket) : await findPlace(tx, app, ticket, to);
  if (destinationId === undefined) throw new NoSuchPlace();
  return { place: await convertTicket(tx, app, { ticket, to, destinationId, by }), ticketId: ticket.id };
}

/**
 * Begins to move a ticket to where its topic takes what is about adult things: a room of its topic's kind, age-restricted, and from then on
 * it goes nowhere else. Throws `NoAdultPlace`, `ThereAlready`, and what `convertTicket` throws.
 */
export async function moveToAdults(
  tx: Tx,
  app: Parameters<typeof convertTicket>[1],
  { ticket, by }: { readonly ticket: Ticket; readonly by: Snowflake },
): Promise<{ readonly place: EffectRef; readonly ticketId: string }> {
  const { room: to, nsfwDestinationId } = await getType(tx, ticket.guildId, ticket.typeId);
  if (nsfwDestinationId === null) throw new NoAdultPlace();
  await mustFit(tx, ticket, to);
  const now = await app.rooms.find(tx, ticket.staffRoom);
  if (now?.parentId === nsfwDestinationId) throw new ThereAlready();
  const intake = await findIntake(tx, app, ticket);
  if (intake && ticket.intake !== null) {
    await changeWords(tx, app, ticket.intake, JSON.stringify({ ...intake, adult: true }));
  }
  const destinationId = nsfwDestinationId;
  return { place: await convertTicket(tx, app, { ticket, to, destinationId, by }), ticketId: ticket.id };
}

/** Where the desk makes rooms of this kind for a ticket: see `moveDestination`. */
export async function findPlace(
  db: Db,
  app: Pick<App, "vault">,
  ticket: Ticket,
  to: TypeRoom,
): Promise<Snowflake | undefined> {
  const desk = await findDesk(db, ticket.guildId);
  const types = (await listTypes(db, ticket.guildId)).filter(({ retired }) => !retired);
  const own = await getType(db, ticket.guildId, ticket.typeId);
  // What may be about adult things is not taken to where everybody may look.
  if ((await findIntake(db, app, ticket))?.adult) {
    return own.room === to ? (own.nsfwDestinationId ?? undefined) : undefined;
  }
  const others = desk ? [...types, ofDesk(passedOn(desk))] : types;
  return moveDestination(to, { own, others, team: await teamOfTicket(db, ticket) });
}
