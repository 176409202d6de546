import {
  cannotHide,
  getType,
  isByDm,
  listPanels,
  listTypes,
  type TicketType,
  type TypeRoom,
} from "#features/desk/index.ts";
import { personOf } from "#features/people/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Snowflake } from "#kernel/types.ts";
import {
  KeepsMemberHidden,
  KeepsStaffHidden,
  MovesAlready,
  NoConversation,
  NotThisStatus,
  NowhereToGo,
} from "./errors.ts";
import { findIntake } from "./intake.ts";
import { insertMove, isMoving } from "./move-store.ts";
import { addNewRoom } from "./new-room.ts";
import { isBeingMade, isOpen, type Ticket } from "./ticket.ts";

export interface ConvertRequest {
  readonly ticket: Ticket;
  readonly to: TypeRoom;
  /** The channel, forum or category under which the new room is made. */
  readonly destinationId: Snowflake;
  readonly by: Snowflake | null;
}

type Needs = Pick<
  App,
  "outbox" | "rooms" | "clock" | "ids" | "vault" | "render" | "translate" | "contributions" | "config"
>;

/**
 * Begins to move an open ticket to a room of another kind, or to another room of its kind, inside the caller's transaction.
 *
 * The conversation goes on where it is until its card stands in the new room; if that can't be made, nothing has changed but that the
 * team reads it. A crash at any moment leaves either of the two. Returns the card: once it is settled, the ticket has moved or has not.
 *
 * Throws `NotThisStatus`, `MovesAlready`, and where everybody would see who asks or answers, or read what has no conversation:
 * `KeepsMemberHidden`, `KeepsStaffHidden`, `NoConversation`.
 */
export async function convertTicket(
  tx: Tx,
  app: Needs,
  { ticket, to, destinationId, by }: ConvertRequest,
): Promise<EffectRef> {
  await mustFit(tx, ticket, to);
  const { staffRoom, requesterRoom, card } = await addNewRoom(tx, app, { ticket, to, destinationId });
  const person = by === null ? null : await personOf(tx, app, by);
  if (!(await insertMove(tx, { ticketId: ticket.id, staffRoom, requesterRoom, by: person }))) throw new MovesAlready();
  return card;
}

/** Throws when a ticket may not go on in a room of this kind, wherever that would be made. */
export async function mustFit(db: Db, ticket: Ticket, to: TypeRoom): Promise<void> {
  if (!isOpen(ticket) || isBeingMade(ticket)) throw new NotThisStatus("closed", ticket.number);
  if (await isMoving(db, ticket.id)) throw new MovesAlready();
  if (!isByDm(to)) mustNotHide(ticket, await getType(db, ticket.guildId, ticket.typeId));
}

type Hidden = Pick<TicketType, "identity" | "identityFixed">;

/** In a shared room everybody sees who asks and who answers, and writes. */
function mustNotHide({ alias, oneWay }: Pick<Ticket, "alias" | "oneWay">, type: Hidden): void {
  if (alias !== null) throw new KeepsMemberHidden();
  if (hidesStaff(type)) throw new KeepsStaffHidden();
  if (oneWay) throw new NoConversation();
}

const hidesStaff = ({ identity, identityFixed }: Hidden): boolean =>
  cannotHide({ requester: "named", room: "private-thread", identity, identityFixed }) !== undefined;

/** A channel that members see, in which a private thread for this ticket can be made. Undefined when the server has shown us none. */
export async function findThreadPlace(
  db: Db,
  ticket: Pick<Ticket, "guildId" | "typeId" | "alias">,
): Promise<Snowflake | undefined> {
  const type = await getType(db, ticket.guildId, ticket.typeId);
  if (ticket.alias !== null || hidesStaff(type)) return undefined;
  const { room, destinationId, capacity } = type;
  if (!isByDm(room) && capacity.threadsIn !== null) return capacity.threadsIn;
  if (room === "private-thread" && destinationId !== null) return destinationId;
  const panels = (await listPanels(db, ticket.guildId)).filter(({ retired }) => !retired);
  const panel = panels.find(({ destinationId }) => destinationId !== null) ?? panels[0];
  if (panel) return panel.destinationId ?? panel.channelId;
  const types = await listTypes(db, ticket.guildId);
  return types.find((one) => one.room === "private-thread" && one.destinationId !== null)?.destinationId ?? undefined;
}

/** Moves a ticket to a private thread. Throws `NowhereToGo` when there is no channel for one. */
export async function moveToThread(
  tx: Tx,
  app: Needs,
  { ticket, by }: { ticket: Ticket; by: Snowflake },
): Promise<void> {
  const destinationId = await findThreadPlace(tx, ticket);
  // What may be about adult things is not taken to where everybody may look.
  if ((await findIntake(tx, app, ticket))?.adult) throw new NowhereToGo();
  if (destinationId === undefined) throw new NowhereToGo();
  await convertTicket(tx, app, { ticket, to: "private-thread", destinationId, by });
}
