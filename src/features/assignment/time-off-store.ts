import type { PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { TimeOff } from "./time-off.ts";

/** Takes the place of all that somebody had in a server. */
export async function saveTimesOff(
  tx: Tx,
  guildId: Snowflake,
  person: PersonId,
  off: readonly Pick<TimeOff, "from" | "until">[],
): Promise<void> {
  await tx.deleteFrom("time_off").where("guild_id", "=", guildId).where("person_id", "=", person).execute();
  const rows = off.map(({ from, until }) => ({
    guild_id: guildId,
    person_id: person,
    from_at: from,
    until_at: until,
  }));
  if (rows.length > 0) await tx.insertInto("time_off").values(rows).execute();
}

/** What is not over at a time, by person and in the order of time; at most 1,000. */
export async function listTimeOff(
  db: Db,
  guildId: Snowflake,
  at: Instant,
): Promise<ReadonlyMap<PersonId, readonly TimeOff[]>> {
  const rows = await db
    .selectFrom("time_off")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("until_at", ">", at)
    .orderBy("from_at")
    .limit(1_000)
    .execute();
  return Map.groupBy(
    rows.map(({ person_id: person, from_at: from, until_at: until }) => ({ person, from, until })),
    ({ person }) => person,
  );
}
