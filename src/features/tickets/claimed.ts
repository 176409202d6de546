import type { PersonId } from "#features/people/index.ts";
import type { Db } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { Ticket } from "./ticket.ts";
import { OPEN, toTicket } from "./ticket-store.ts";

/** Tickets of all servers that somebody looks after, that wait for the team and don't rest, behind an id, by id. */
export async function listTeamsTurnClaimed(db: Db, after: string, limit: number): Promise<Ticket[]> {
  const rows = await db
    .selectFrom("ticket")
    .selectAll()
    .where("id", ">", after)
    .where("assignee_id", "is not", null)
    .where("practice", "=", 0)
    .where("snoozed_until", "is", null)
    .where("status", "in", ["new", "waiting-staff"])
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(toTicket);
}

/** When this person last did something in a ticket, or it was last given to somebody; 0 for never. */
export async function lastActOf(db: Db, ticketId: string, person: PersonId): Promise<Instant> {
  const row = await db
    .selectFrom("fact")
    .select("at")
    .where("ticket_id", "=", ticketId)
    .where((or) => or.or([or("person_id", "=", person), or("kind", "=", "assigned")]))
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.at ?? 0;
}

/** Who looks after open tickets, server by server, each once, behind the one that is given; up to `limit`. */
export async function listAssignees(
  db: Db,
  after: { readonly guildId: Snowflake; readonly person: PersonId },
  limit: number,
): Promise<{ readonly guildId: Snowflake; readonly person: PersonId }[]> {
  const rows = await db
    .selectFrom("ticket")
    .select(["guild_id", "assignee_id"])
    .distinct()
    .where("status", "in", OPEN)
    .where("assignee_id", "is not", null)
    .where((is) =>
      is.or([
        is("guild_id", ">", after.guildId),
        is.and([is("guild_id", "=", after.guildId), is("assignee_id", ">", after.person)]),
      ]),
    )
    .orderBy("guild_id")
    .orderBy("assignee_id")
    .limit(limit)
    .execute();
  return rows.flatMap(({ guild_id: guildId, assignee_id: person }) => (person === null ? [] : [{ guildId, person }]));
}
