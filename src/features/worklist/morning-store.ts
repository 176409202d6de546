import type { PersonId } from "#features/people/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

export interface Reader {
  readonly guildId: Snowflake;
  readonly person: PersonId;
}

/** Minutes since midnight; undefined for who does not want to read it. */
export async function findMorning(db: Db, { guildId, person }: Reader): Promise<number | undefined> {
  const row = await db
    .selectFrom("morning")
    .select("minute")
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .executeTakeFirst();
  return row?.minute;
}

export async function saveMorning(tx: Tx, { guildId, person }: Reader, minute: number): Promise<void> {
  await upsert(tx, "morning", { guild_id: guildId, person_id: person, minute }, ["guild_id", "person_id"]);
}

export async function forgetMorning(tx: Tx, { guildId, person }: Reader): Promise<void> {
  await tx.deleteFrom("morning").where("guild_id", "=", guildId).where("person_id", "=", person).execute();
}
