import type { PersonId } from "#features/people/index.ts";
import type { Db, Tx } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";
import type { TimeOffTable } from "./tables.ts";
import { MOST_OFF, type TimeOff } from "./time-off.ts";

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

/** People asked for at a time: databases take only so many values. */
const AT_ONCE = 200;

/** What these people have that is not over at a time, in the order of time. */
export async function listTimeOff(
  db: Db,
  guildId: Snowflake,
  people: readonly PersonId[],
  at: Instant,
): Promise<ReadonlyMap<PersonId, readonly TimeOff[]>> {
  const found: TimeOff[] = [];
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const some = people.slice(from, from + AT_ONCE);
    const rows = notOver(db, guildId, at)
      .where("person_id", "in", some)
      .limit(AT_ONCE * MOST_OFF);
    found.push(...(await rows.execute()).map(toTimeOff));
  }
  return Map.groupBy(found, ({ person }) => person);
}

/** What anybody of a server has that is not over at a time, in the order of time; at most 1,000. */
export async function listAllTimeOff(
  db: Db,
  guildId: Snowflake,
  at: Instant,
): Promise<ReadonlyMap<PersonId, readonly TimeOff[]>> {
  const rows = await notOver(db, guildId, at).limit(1_000).execute();
  return Map.groupBy(rows.map(toTimeOff), ({ person }) => person);
}

const notOver = (db: Db, guildId: Snowflake, at: Instant) =>
  db.selectFrom("time_off").selectAll().where("guild_id", "=", guildId).where("until_at", ">", at).orderBy("from_at");

const toTimeOff = ({ person_id: person, from_at: from, until_at: until }: TimeOffTable): TimeOff => ({
  person,
  from,
  until,
});
