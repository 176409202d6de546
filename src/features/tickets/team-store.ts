import type { Db } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

/**
 * Tickets of a type behind this id, open and closed, in the order of ids, up to `limit`: for going through all of them. With a department
 * those alone that it was given.
 */
export async function listOfTypeBehind(
  db: Db,
  { guildId, typeId, department }: Pick<Ticket, "guildId" | "typeId"> & { readonly department?: string | undefined },
  id: string,
  limit: number,
): Promise<Ticket[]> {
  const rows = db
    .selectFrom("ticket")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("type_id", "=", typeId)
    .where("id", ">", id)
    .$if(department !== undefined, (query) => query.where("department", "=", department ?? ""));
  return (await rows.orderBy("id").limit(limit).execute()).map(toTicket);
}

/** What the tickets are about that a department was given, open and closed. */
export async function listTypesOfDepartment(db: Db, guildId: Snowflake, department: string): Promise<string[]> {
  const rows = db.selectFrom("ticket").select("type_id").distinct();
  const found = await rows.where("guild_id", "=", guildId).where("department", "=", department).limit(500).execute();
  return found.map(({ type_id }) => type_id);
}

/** Departments that any ticket was given to, by key, also those that are no more; at most 500. */
export async function listDepartmentsGiven(db: Db, guildId: Snowflake): Promise<string[]> {
  const rows = db.selectFrom("ticket").select("department").distinct().where("guild_id", "=", guildId);
  const found = await rows.where("department", "is not", null).limit(500).execute();
  return found.flatMap(({ department }) => department ?? []);
}

/** How many of the tickets that a department was given are open. */
export async function countOpenOfDepartment(db: Db, guildId: Snowflake, department: string): Promise<number> {
  const { count } = await db
    .selectFrom("ticket")
    .select((of) => of.fn.countAll<number | string>().as("count"))
    .where("guild_id", "=", guildId)
    .where("status", "in", OPEN)
    .where("practice", "=", 0)
    .where("department", "=", department)
    .executeTakeFirstOrThrow();
  return Number(count);
}
