import { type Department, destinationFor, roomOfDepartment, type TypeRoom } from "#features/desk/index.ts";
import type { App } from "#kernel/app.ts";
import type { Db, Tx } from "#kernel/database.ts";
import { UserError } from "#kernel/errors.ts";
import type { EffectRef } from "#kernel/outbox.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import { convertTicket } from "./convert-ticket.ts";
import { findIntake } from "./intake.ts";
import { findMovedAt } from "./moved-tickets.ts";
import { roomKind } from "./room-kind.ts";
import { isBeingMade, isOpen, type Ticket } from "./ticket.ts";
import { departmentOf, typeOfTicket } from "./type-of-ticket.ts";
import { type WhenTeamChanged, type WhenTicket, whenTeamChanged } from "./when.ts";

type Needs = Parameters<typeof convertTicket>[1] & Pick<App, "jobs">;

interface Rerouting {
  readonly ticket: Ticket;
  /** What it was given to: its department, or its topic as such. */
  readonly to: "department" | "topic";
  readonly by: Snowflake | null;
}

/**
 * After a ticket was given to another department or topic, in the same transaction: it begins to move to where that has its tickets, and
 * whoever reads it will be those who answer it now. Returns the card in the new room; undefined where it stays: there already, in no room
 * yet, or not to be elsewhere. Throws what `convertTicket` throws.
 */
export async function reroute(tx: Tx, app: Needs, { ticket, to, by }: Rerouting): Promise<EffectRef | undefined> {
  for (const act of app.contributions(whenTeamChanged)) await act(tx, app, ticket);
  if (!isOpen(ticket) || isBeingMade(ticket)) return undefined;
  const room = await app.rooms.find(tx, ticket.staffRoom);
  const now = roomKind(room);
  const place = now && (await placeOf(tx, app, { ticket, to, now }));
  if (!place || (place.room === now && place.destinationId === room?.parentId)) return undefined;
  return convertTicket(tx, app, { ticket, to: place.room, destinationId: place.destinationId, by });
}

/**
 * Opened again, a ticket goes on where its department has its tickets, if it was closed before it was there: its department was set after it last
 * moved. Where it can't go there it stays.
 */
export const goToDepartment: WhenTicket = async (tx, app, ticket) => {
  if (ticket.department === null) return ticket;
  const [setAt, movedAt] = [await findDepartmentSetAt(tx, ticket.id), await findMovedAt(tx, ticket.id)];
  if (setAt === undefined || (movedAt !== null && movedAt >= setAt)) return ticket;
  try {
    await reroute(tx, app, { ticket, to: "department", by: null });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return ticket;
};

async function findDepartmentSetAt(db: Db, ticketId: string): Promise<Instant | undefined> {
  const row = await db
    .selectFrom("fact")
    .select("at")
    .where("ticket_id", "=", ticketId)
    .where("kind", "=", "department-set")
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}

/** In the transaction in which it became one about another topic and stays where it is: whoever reads it are those who answer it now. */
export async function followTopic(
  tx: Tx,
  app: Parameters<WhenTeamChanged>[1] & Pick<App, "contributions">,
  { before, after }: { readonly before: Pick<Ticket, "typeId">; readonly after: Ticket },
): Promise<void> {
  if (before.typeId === after.typeId) return;
  for (const act of app.contributions(whenTeamChanged)) await act(tx, app, after);
}

async function placeOf(
  db: Db,
  app: Pick<App, "vault">,
  { ticket, to, now }: Pick<Rerouting, "ticket" | "to"> & { readonly now: TypeRoom },
): Promise<{ readonly room: TypeRoom; readonly destinationId: Snowflake } | undefined> {
  // A report is read where it is, and what is about adult things where those belong.
  if (ticket.oneWay || (await findIntake(db, app, ticket))?.adult) return undefined;
  const department = await departmentOf(db, ticket);
  const ofDepartment = department && roomOfDepartment(department, now);
  if (ofDepartment || to === "department") return ofDepartment;
  const type = await typeOfTicket(db, ticket);
  const destinationId = destinationFor(type, undefined);
  return destinationId === null ? undefined : { room: type.room, destinationId };
}

/** Whether whoever asks has to know that it was given to this department: others answer, or elsewhere. */
export const isElsewhere = ({ staff = [], destination }: Pick<Department, "staff" | "destination">): boolean =>
  staff.length > 0 || destination !== undefined;
