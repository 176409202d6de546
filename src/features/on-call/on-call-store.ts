import type { PersonId } from "#features/people/index.ts";
import { type Db, type Tx, upsert } from "#kernel/database.ts";
import type { Instant, Snowflake } from "#kernel/types.ts";

/** Mentioned at once, and shown. */
export const MOST = 25;

export interface OnCall {
  readonly person: PersonId;
  /** Null: until they say so. */
  readonly until: Instant | null;
}

export async function saveOnCall(tx: Tx, guildId: Snowflake, { person, until }: OnCall): Promise<void> {
  await upsert(tx, "on_call", { guild_id: guildId, person_id: person, until_at: until }, ["guild_id", "person_id"]);
}

/** False when they were not. */
export async function endOnCall(tx: Tx, guildId: Snowflake, person: PersonId, now: Instant): Promise<boolean> {
  const was = (await listOnCall(tx, guildId, now)).some((one) => one.person === person);
  await tx.deleteFrom("on_call").where("guild_id", "=", guildId).where("person_id", "=", person).execute();
  return was;
}

/** Who is at a time, in the order of our ids. */
export async function listOnCall(db: Db, guildId: Snowflake, at: Instant): Promise<OnCall[]> {
  const rows = await db
    .selectFrom("on_call")
    .selectAll()
    .where("guild_id", "=", guildId)
    .where((or) => or.or([or("until_at", "is", null), or("until_at", ">", at)]))
    .orderBy("person_id")
    .limit(MOST)
    .execute();
  return rows.map(({ person_id: person, until_at: until }) => ({ person, until }));
}
