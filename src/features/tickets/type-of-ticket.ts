import { type Department, findDesk, findType, forDepartment, getType, type TicketType } from "#features/desk/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Ticket } from "./ticket.ts";

type Of = Pick<Ticket, "guildId" | "typeId" | "department">;

/** The department that a ticket was given to, as it is now; undefined for none, or one that is no more. */
export async function departmentOf(
  db: Db,
  { guildId, department }: Pick<Of, "guildId" | "department">,
): Promise<Department | undefined> {
  if (department === null) return undefined;
  return (await findDesk(db, guildId))?.departments.find(({ key }) => key === department);
}

/** The topic of a ticket, as it is for its department: who answers, who is told, when they are there. */
export async function typeOfTicket(db: Db, ticket: Of): Promise<TicketType> {
  return forDepartment(await getType(db, ticket.guildId, ticket.typeId), await departmentOf(db, ticket));
}

/** The same; undefined when there is no such topic. */
export async function findTypeOfTicket(db: Db, ticket: Of): Promise<TicketType | undefined> {
  const type = await findType(db, ticket.guildId, ticket.typeId);
  return type && forDepartment(type, await departmentOf(db, ticket));
}
