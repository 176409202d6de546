import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";

/** Whether anybody waits for these places. */
export async function isLine(db: Db, guildId: Snowflake, line: string): Promise<boolean> {
  return (await listInLine(db, guildId, line, 1)).length > 0;
}

/** Tickets that wait for these places, the first first. */
export async function listInLine(db: Db, guildId: Snowflake, line: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("ticket_line")
    .select("ticket_id")
    .where("guild_id", "=", guildId)
    .where("line", "=", line)
    .orderBy("number")
    .limit(limit)
    .execute();
  return rows.map((row) => row.ticket_id);
}

/** The lines of a server in which anybody waits; at most 100. */
export async function listLines(db: Db, guildId: Snowflake): Promise<string[]> {
  const rows = await db
    .selectFrom("ticket_line")
    .select("line")
    .distinct()
    .where("guild_id", "=", guildId)
    .limit(100)
    .execute();
  return rows.map((row) => row.line);
}

/** Where a ticket waits, and as which one, counted from 1. Undefined when it does not wait. */
export async function findPlaceInLine(
  db: Db,
  ticketId: string,
): Promise<{ readonly line: string; readonly position: number } | undefined> {
  const own = await db.selectFrom("ticket_line").selectAll().where("ticket_id", "=", ticketId).executeTakeFirst();
  if (!own) return undefined;
  const { before } = await db
    .selectFrom("ticket_line")
    .select((of) => of.fn.countAll<number>().as("before"))
    .where("guild_id", "=", own.guild_id)
    .where("line", "=", own.line)
    .where("number", "<", own.number)
    .executeTakeFirstOrThrow();
  return { line: own.line, position: Number(before) + 1 };
}

export async function insertInLine(tx: Tx, { id, guildId, number }: Ticket, line: string): Promise<void> {
  await insertIfAbsent(tx, "ticket_line", { ticket_id: id, guild_id: guildId, line, number });
}

export async function removeFromLine(tx: Tx, ticketId: string): Promise<void> {
  await tx.deleteFrom("ticket_line").where("ticket_id", "=", ticketId).execute();
}

/** How many tickets of a server were closed since then. */
export async function countClosedSince(db: Db, guildId: Snowflake, since: Instant): Promise<number> {
  const { count } = await db
    .selectFrom("ticket")
    .select((of) => of.fn.countAll<number>().as("count"))
    .where("guild_id", "=", guildId)
    .where("status", "=", "closed")
    .where("closed_at", ">=", since)
    .executeTakeFirstOrThrow();
  return Number(count);
}
