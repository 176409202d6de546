import type { PersonId } from "#features/people/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { TimeOff } from "./time-off.ts";

/** One for each person and server: a later one takes the place of the one before. */
export async function saveTimeOff(tx: Tx, guildId: Snowflake, { person, from, until }: TimeOff): Promise<void> {
  const row = { guild_id: guildId, person_id: person, from_at: from, until_at: until };
  await upsert(tx, "time_off", row, ["guild_id", "person_id"]);
}

/** False when there was none. */
export async function endTimeOff(tx: Tx, guildId: Snowflake, person: PersonId): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("time_off")
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** What is not over at a time, by person; at most 1,000. */
export async function listTimeOff(db: Db, guildId: Snowflake, at: Instant): Promise<ReadonlyMap<PersonId, TimeOff>> {
  const rows = await db
    .selectFrom("time_off")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where("until_at", ">", at)
    .limit(1_000)
    .execute();
  return new Map(
    rows.map(({ person_id: person, from_at: from, until_at: until }) => [person, { person, from, until }]),
  );
}
