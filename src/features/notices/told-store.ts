import type { PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { InServer, Waiting } from "./notice-store.ts";

/** Notes what a digest told, in its order. */
export async function keepTold(
  tx: Tx,
  { id, guildId, person, at }: InServer & { readonly id: string; readonly at: Instant },
  told: readonly Waiting[],
): Promise<void> {
  for (const [position, { ticketId, messages }] of told.entries()) {
    const row = { digest_id: id, position, guild_id: guildId, person_id: person, ticket_id: ticketId, messages };
    await tx
      .insertInto("told_digest")
      .values({ ...row, told_at: at })
      .execute();
  }
}

/** Of which server a digest told somebody, and of how many tickets; undefined when it is not theirs, or forgotten. */
export async function findTold(
  db: Db,
  id: string,
  person: PersonId,
): Promise<{ readonly guildId: Snowflake; readonly count: number } | undefined> {
  const row = await db
    .selectFrom("told_digest")
    .select(["guild_id", (of) => of.fn.countAll<number>().as("count")])
    .where("digest_id", "=", id)
    .where("person_id", "=", person)
    .groupBy("guild_id")
    .executeTakeFirst();
  return row && { guildId: row.guild_id, count: Number(row.count) };
}

/** A part of what a digest told. */
export async function listTold(
  db: Db,
  id: string,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): Promise<Waiting[]> {
  const rows = await db
    .selectFrom("told_digest")
    .select(["ticket_id", "messages"])
    .where("digest_id", "=", id)
    .where("position", ">=", skip)
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ticketId: row.ticket_id, messages: row.messages }));
}

export async function forgetTold(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom("told_digest").where("told_at", "<", before).execute();
}
