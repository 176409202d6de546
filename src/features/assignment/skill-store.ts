import type { PersonId } from "#features/people/index.ts";
import { type Db, insertIfAbsent, type Tx } from "#kernel/database.ts";
import type { Snowflake } from "#kernel/types.ts";

/** A skill is a tag: small letters, one line. */
export const asSkill = (said: string): string => said.normalize("NFKC").trim().toLowerCase().slice(0, 20).trim();

export async function addSkill(tx: Tx, guildId: Snowflake, person: PersonId, skill: string): Promise<void> {
  await insertIfAbsent(tx, "skill", { guild_id: guildId, person_id: person, skill });
}

/** Whether they had it. */
export async function removeSkill(tx: Tx, guildId: Snowflake, person: PersonId, skill: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("skill")
    .where("guild_id", "=", guildId)
    .where("person_id", "=", person)
    .where("skill", "=", skill)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** All skills of a server's team, by person; at most 1,000. */
export async function listSkills(db: Db, guildId: Snowflake): Promise<ReadonlyMap<PersonId, readonly string[]>> {
  const rows = await db
    .selectFrom("skill")
    .select(["person_id", "skill"])
    .where("guild_id", "=", guildId)
    .orderBy("skill")
    .limit(1_000)
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([person, own]) => [person, own.map(({ skill }) => skill)]),
  );
}
