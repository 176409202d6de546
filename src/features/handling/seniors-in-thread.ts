import { seniorRoles, seniorsLetIn, type TicketType } from "#features/desk/index.ts";
import type { TeamThread } from "#features/participants/index.ts";
import type { Ticket } from "#features/tickets/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

/** Whose people are in a ticket's private threads because it was taken up to them: roles. */
export type AskedInto = Readonly<Record<TeamThread["is"], readonly Snowflake[]>>;

/** As its topic says now. */
export const askedInto = (type: Pick<TicketType, "seniors" | "permissions">, level: number): AskedInto => ({
  own: seniorsLetIn(type, level),
  beside: seniorRoles(type, level),
});

/** As it was when the room that it has was last arranged for them. */
export async function arrangedFor(
  db: Db,
  { id, staffRoom }: Pick<Ticket, "id" | "staffRoom">,
  type: Pick<TicketType, "seniors" | "permissions">,
): Promise<AskedInto> {
  const row = await db
    .selectFrom("seniors_in_thread")
    .select(["level", "roles"])
    .where("ticket_id", "=", id)
    .where("room_id", "=", staffRoom)
    .executeTakeFirst();
  if (row === undefined) return askedInto(type, 0);
  // Arranged before roles were noted: those that this level has now.
  return row.roles === null ? askedInto(type, row.level) : JSON.parse(row.roles);
}

export async function noteArranged(
  tx: Tx,
  { id, staffRoom, level }: Pick<Ticket, "id" | "staffRoom" | "level">,
  roles: AskedInto,
): Promise<void> {
  if (roles.own.length + roles.beside.length === 0) return forgetArranged(tx, undefined, id);
  const row = { ticket_id: id, room_id: staffRoom, level, roles: JSON.stringify(roles) };
  await upsert(tx, "seniors_in_thread", row, ["ticket_id"]);
}

/** All of a ticket. */
export const forgetArranged = async (tx: Tx, _app: unknown, ticketId: string): Promise<void> => {
  await tx.deleteFrom("seniors_in_thread").where("ticket_id", "=", ticketId).execute();
};
